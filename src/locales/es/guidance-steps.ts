import type { GuidanceTranslation } from '../../react/lib/labels/guidance-translation.js'

export const guidanceSteps: GuidanceTranslation['steps'] = {
  'check-dates':
    'Mira «Token actual»: ¿todavía funciona y hasta cuándo? Los tokens de usuario del sistema también pueden caducar.',
  'check-permissions':
    'Mira «Permisos»: para enviar hace falta whatsapp_business_messaging; para números y plantillas, whatsapp_business_management.',
  generate:
    'En Configuración del negocio → Usuarios del sistema, asigna la app y la cuenta de WhatsApp al usuario, pulsa «Generar token» y marca los dos permisos de whatsapp.',
  paste:
    'Pega el token nuevo en Settings → WhatsApp Configuration → API Credentials, pulsa «Comprobar token» y después «Usar este token».',
  'test-first':
    'Prueba el token nuevo con «Comprobar token» antes de usarlo. El depurador de tokens de acceso de Meta muestra lo mismo, pero es un sitio más donde se pega un secreto.',
  'renew-early':
    'Usa un token de usuario del sistema en lugar de uno personal. Si caduca, un servidor con la clave secreta de la app puede renovarlo, pero solo mientras todavía funciona.',
  'watch-expiry':
    'Asegúrate de que alguien ve los avisos: 7 días antes de que acabe el token o su acceso a los datos, si no se configuró otro plazo.',
  'connected-apps': 'En Configuración del negocio → Apps conectadas, comprueba que la app sigue en la lista.',
  integrations:
    '¿El token es de una persona? Entonces esa persona permite de nuevo la app en la configuración de Facebook → Integraciones comerciales.',
  'log-in': 'El propietario del token inicia sesión en facebook.com y hace lo que Facebook pide.',
  'sign-in-again': 'El propietario del token vuelve a iniciar sesión en la app y crea un token nuevo.',
  'ask-who': 'Averigua quién o qué anuló el token, para que no pase lo mismo con el nuevo.',
  'replace-copies': 'Busca el servidor o programa que aún usa el token antiguo y dale el actual.',
  'copy-whole': 'Copia otra vez el token entero, sin espacios, saltos de línea ni comillas.',
  'right-token':
    'Usa un token de usuario del sistema, no un token de Instagram, un token de app ni una clave de Chakra.',
  'restore-role': 'Devuelve el rol al propietario del token. Activa la autenticación en dos pasos si Meta la pide.',
  'add-permission':
    'En Configuración del negocio → Usuarios del sistema, pulsa otra vez «Generar token» y marca también el permiso que falta. El mensaje de Meta puede nombrarlo.',
  'app-review':
    'Solo si tu app da servicio a otros negocios: solicita el permiso en la revisión de apps (Casos de uso → Personalizar → Permisos), o solicítalo de nuevo si Meta lo retiró.',
  'go-live': 'Cambia la app del modo de desarrollo al modo activo.',
  partner: 'Comprueba que el estado de Tech Provider o Solution Partner está activo e incluye esta función.',
  'flows-key':
    'Solo para WhatsApp Flows con un punto de conexión: el número que fijó la clave pública debe estar en la lista de permitidos de Meta.',
  eligible:
    '¿La función está en beta, o es solo para socios o para cuentas de cierto nivel? Entonces tu cuenta necesita antes acceso a ella.',
  'assign-waba':
    'En Configuración del negocio → Usuarios del sistema, asigna la cuenta de WhatsApp al usuario, con control total.',
  'assign-app': 'Asigna la app al mismo usuario del sistema («Administrar app») y genera el token de nuevo.',
  'check-number': 'En el Administrador de WhatsApp, comprueba que el número está registrado y la cuenta aprobada.',
  subscribe: 'Comprueba que la app está suscrita a la cuenta de WhatsApp y que ningún otro proveedor tiene el número.',
  'same-portfolio':
    'Usa una app del negocio al que pertenece la cuenta de WhatsApp, o pide a su propietario que comparta la cuenta con el tuyo.',
  'read-alerts': 'Lee las alertas del panel de apps y haz lo que piden.',
  appeal: 'Solicita una revisión en la página de ayuda para empresas de Meta.',
  'accept-terms':
    'Abre el enlace que está en los detalles de Meta, o el Administrador de WhatsApp, y acepta las condiciones.',
  'verify-number': 'Verifica el número en el Administrador de WhatsApp.',
  'fix-request': 'Corrige la petición: la ruta, la versión de la API y el encabezado Authorization.',
  'fix-proof':
    'Calcula appsecret_proof con este token y la clave secreta de su propia app. Después revisa el reloj del servidor.',
  'check-id': 'Revisa el identificador de la petición, y que no se haya eliminado el número o la cuenta.',
  'own-app': 'Haz que compruebe el token su propia app, o pega un token de la app que está configurada aquí.',
  wait: 'Espera unos minutos y reintenta.',
  'slow-down': 'Envía menos mensajes a la vez.',
  'check-network': 'Revisa la conexión del servidor con graph.facebook.com, su proxy y su firewall.',
  'ask-sender': 'Busca el error en la ayuda del servicio que lo envió.',
  ticket: 'Abre un Chakra Ticket. Ya viene rellenado y no contiene ningún token.',
}
