import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

const SCOPE_MISSING = [
  'Al token le falta un permiso',
  'La petición necesita un permiso que este token no tiene.',
] as const
const APP_REVIEW = [
  'Meta quiere revisar antes la app',
  'La app usa la cuenta de otro negocio y para eso necesita acceso avanzado.',
] as const
const NO_TOKEN = ['La petición llegó sin token', 'Meta no recibió con ella ningún token de acceso.'] as const

export const guidanceEntries: GuidanceTranslation['entries'] = {
  'auth-0': [
    'Meta no pudo autenticar el token',
    'Caducó, se revocó o se reemplazó, o su propietario bloqueó todas las apps en Facebook.',
  ],
  'api-3': [
    'La app no puede usar esta función',
    'Este código es muy general: falta un permiso, o la función es solo para Tech Providers y Solution Partners.',
  ],
  'permission-10': [
    'Falta un permiso o se quitó',
    'Normalmente no lo tiene el token. WhatsApp Flows y las funciones en beta también responden con este código.',
  ],
  'permission-10-scope-missing': SCOPE_MISSING,
  'permission-10-token-asset-mismatch': [
    'El token es de otra cuenta de WhatsApp',
    'Tiene el permiso, pero no para esta cuenta.',
  ],
  'permission-10-app-review': APP_REVIEW,
  'token-190': [
    'Meta ya no acepta este token',
    'Normalmente ha caducado. También puede estar revocado, reemplazado o no copiado entero.',
  ],
  'token-190-expired': [
    'El token ha caducado',
    'El token de una persona dura horas o unos 60 días; el de un usuario del sistema, 60 días o para siempre.',
  ],
  'token-190-expiring': ['El token caduca pronto', 'Funciona hasta su fecha de fin, que Meta fijó al crearlo.'],
  'token-190-data-access': [
    'Termina el acceso del token a los datos',
    'Meta lo termina 90 días después de la última actividad del propietario del token en la app.',
  ],
  'token-190-old-token': [
    'Algo sigue enviando con un token antiguo',
    'Tu token actual funciona. Esta petición se envió con uno anterior o dañado.',
  ],
  'token-190-password-changed': [
    'Un cambio de contraseña anuló el token',
    'Su propietario cambió la contraseña, o Meta cerró la sesión por seguridad.',
  ],
  'token-190-checkpoint': [
    'Facebook detuvo el inicio de sesión del propietario del token',
    'El propietario tiene que iniciar sesión y confirmar quién es.',
  ],
  'token-190-app-not-installed': [
    'Se quitó la app',
    'El propietario del token o un administrador la quitó de la cuenta o del negocio.',
  ],
  'token-190-unconfirmed-user': [
    'La cuenta de Facebook del propietario no está confirmada',
    'El propietario tiene que confirmarla antes en Facebook.',
  ],
  'token-190-revoked': ['Alguien revocó el token', 'Una persona o un programa lo anuló antes de tiempo.'],
  'token-190-logged-out-or-invalid': [
    'El token se anuló antes de tiempo',
    'Su propietario cerró la sesión, o se eliminó el token o su usuario del sistema.',
  ],
  'token-190-role-lost': [
    'El propietario del token perdió un rol',
    'Perdió el acceso al negocio o a la página, o no usa la autenticación en dos pasos.',
  ],
  'token-190-malformed': ['Esto no es un token de Meta', 'Tiene espacios o comillas dentro, o es de otro producto.'],
  'token-190-undecryptable': ['El token está incompleto', 'Faltan algunos de sus caracteres o han cambiado.'],
  'token-190-wrong-token-kind': [
    'El tipo de token no es el correcto',
    'Esta petición necesita otro tipo, por ejemplo el token de la propia app.',
  ],
  'token-190-permission': ['Falta un permiso', 'El código es de tokens, pero el mensaje pide un permiso.'],
  'permission-2xx': ['Falta un permiso o se quitó', 'El token no lo tiene, o Meta lo retiró.'],
  'permission-2xx-asset-not-assigned': [
    'El token no puede enviar desde esta cuenta de WhatsApp',
    'Normalmente la cuenta o la app no está asignada al usuario del sistema.',
  ],
  'permission-2xx-scope-missing': SCOPE_MISSING,
  'permission-2xx-asset-not-owned': [
    'La app y la cuenta son de negocios distintos',
    'El negocio de la app no administra esta cuenta de WhatsApp.',
  ],
  'permission-2xx-app-or-account-blocked': [
    'Meta bloqueó la app o la cuenta',
    'Está restringida o desactivada. El token no es la causa.',
  ],
  'permission-2xx-app-review': APP_REVIEW,
  'permission-2xx-no-token': NO_TOKEN,
  'access-131005': [
    'WhatsApp niega el acceso',
    'Al token le falta un permiso, o la cuenta de WhatsApp no está asignada a su usuario.',
  ],
  'access-131005-payments-terms': [
    'Las condiciones de pago de WhatsApp aún no se han aceptado',
    'El negocio tiene que aceptarlas antes.',
  ],
  'access-131005-number-not-verified': ['El número no está verificado', 'WhatsApp niega el acceso hasta que lo esté.'],
  'rate-limit': ['Demasiadas peticiones a la vez', 'Meta limita la app, la cuenta o el número durante un tiempo.'],
  transient: ['Un fallo pasajero en Meta', 'Meta no puede responder en este momento.'],
  network: ['No se pudo conectar con Meta', 'No llegó ninguna respuesta útil.'],
  integrity: ['Meta restringió la cuenta', 'Está bloqueada o limitada por una política o por una norma del país.'],
  'appsecret-proof': [
    'La prueba de la clave secreta de la app no es correcta',
    'El servidor firma con la clave de otra app o para otro token.',
  ],
  'object-or-permission': ['No se encontró el número o la cuenta', 'Se eliminó, o este token no tiene acceso.'],
  'scope-missing': SCOPE_MISSING,
  'no-token': NO_TOKEN,
  'bad-path': ['La petición fue a una dirección equivocada', 'Meta no conoce la ruta.'],
  'not-inspectable': [
    'Esta app no puede comprobar el token',
    'El token es de otra app, o la app no tiene derecho a comprobarlo. El token puede estar bien.',
  ],
  'not-graph': ['No es un error de Meta', 'Lo envió otro servicio. El token de WhatsApp no es la causa.'],
  unknown: ['Un error que no conocemos', 'Las palabras de Meta pueden aclarar más.'],
}
