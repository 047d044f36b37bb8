import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

export const guidanceTexts: GuidanceTranslation['texts'] = {
  'effect-stopped': 'Los mensajes fallan hasta que se reemplace el token.',
  'effect-unfixed': 'Los mensajes fallan hasta que esto se arregle.',
  'effect-soon': 'Los mensajes siguen saliendo hasta ese día, y después fallan.',
  'effect-data': 'A partir de entonces falla lo que lee datos. Los envíos pueden seguir.',
  'effect-partly': 'Falla lo que necesita el permiso. Lo demás sigue.',
  'effect-request': 'Falla esta petición. El token puede estar bien.',
  'effect-old': 'Fallan los mensajes de ese remitente. Todos los demás salen.',
  'effect-blocked': 'Los mensajes fallan hasta que esto se resuelva. Un token nuevo no ayuda.',
  'effect-later': 'Algunos mensajes salen tarde, o fallan hasta que se pase.',
  'effect-unsure': 'Esto no dice nada del token. Los mensajes pueden seguir saliendo.',

  permanent:
    'Para enviar sin interrupciones, usa un token de usuario del sistema que no caduque, si Meta se lo permite a tu negocio.',
  'read-details': 'Guíate por el código y los detalles, no por los títulos: Meta puede cambiarlos.',
  'review-time':
    'La revisión de apps puede tardar varios días hábiles. Algunos permisos solo funcionan en modo activo.',
  'unlike-131005':
    'El código 131005 es parecido, pero viene de la Cloud API y no de la Graph API. También puede deberse a condiciones de pago pendientes o a un número sin verificar.',
  'unlike-10':
    'El código 10 es parecido, pero viene de la Graph API. El 131005 también puede deberse a condiciones de pago pendientes o a un número sin verificar.',
  'still-190':
    '¿También falla un token nuevo? Entonces no se copió entero, es de otra app, o un remitente sigue usando el antiguo.',
  'not-only-expiry':
    'El código 190 por sí solo no prueba que haya caducado: un token revocado recibe el mismo código. El código 0 es aún más general.',
  'no-mapping': 'Meta no dice qué significa cada código del 200 al 299. Fíate del permiso que nombra su mensaje.',
  'policy-removal':
    'Meta puede retirar un permiso después de revisar el cumplimiento de sus políticas. En ese caso hay un aviso en el panel de apps.',
  'keep-token': 'No necesitas un token nuevo.',

  'chakra-help':
    'Si Chakra administra la app, quizá no puedas arreglarlo por tu cuenta. En ese caso, abre un Chakra Ticket.',
  'chakra-where': 'En Chakra Chat, mira en Settings → WhatsApp Configuration → API Credentials: ¿ha caducado el token?',
  'chakra-number':
    'En Chakra Chat, el token necesita whatsapp_business_messaging para la cuenta de WhatsApp del número conectado.',
  'chakra-warning':
    'Chakra Chat puede avisarte antes de que caduque un token. Si también fallan todos los tokens nuevos, haz revisar por último el reloj del servidor.',
}
