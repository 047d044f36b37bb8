import type { TokenFormLabels } from '../../react/lib/labels/token-form-labels.js'

export const tokenFormLabels: TokenFormLabels = {
  field: 'Token de acceso',
  hint: 'Pega el token de Meta. Primero se comprueba; no cambia nada hasta que lo uses.',
  submit: 'Comprobar token',
  cancel: 'Cancelar',
  checking: 'Comprobando el token con Meta…',
  stillChecking: 'Sigue la comprobación. Meta tarda en responder; puedes esperar o cancelar.',
  cancelled: 'Cancelado. Lo que pegaste sigue en el campo.',
  looksRight: 'Parece un token de acceso de Meta.',
  confirm: 'Es mi token de acceso. Envíalo para comprobarlo.',
  confirmFirst:
    'Lee la nota de arriba. Si de verdad es tu token de acceso, marca la casilla y pulsa otra vez «Comprobar token».',
  notices: {
    'cleaned-space': 'Quitamos los espacios de alrededor.',
    'cleaned-newline': 'Quitamos un salto de línea.',
    'cleaned-zero-width': 'Quitamos caracteres invisibles.',
    'cleaned-quotes': 'Quitamos las comillas.',
    'cleaned-bearer': 'Quitamos la palabra «Bearer».',
    'cleaned-parameter': 'Quitamos «access_token=».',
    'cleaned-curl': 'Sacamos el token de un comando curl.',
    'cleaned-json': 'Sacamos el token del JSON que lo rodeaba.',
    'cleaned-env': 'Sacamos el token de una línea de configuración.',
    'cleaned-text': 'Sacamos el token del texto que lo rodeaba.',
    short: 'Es más corto de lo que suelen ser los tokens de Meta. ¿Se copió entero?',
    long: 'Es más largo de lo que suelen ser los tokens de Meta. ¿Hay algo más dentro?',
    several: 'Aquí hay más de un token. Pega solo el que quieras usar.',
    'space-inside': 'Tiene espacios en medio, y ningún token de Meta los tiene. ¿Se copió algo más con él?',
    'too-long': 'Es demasiado largo para ser un token y no se ha enviado. Copia solo el token.',
    masked:
      'Este token está oculto: tiene puntos o asteriscos en medio. Cópialo con el botón de copiar de Meta y pégalo aquí.',
    'app-token':
      'Es un token de app (identificador de la app | clave secreta) y no se ha enviado. Genera un token de usuario del sistema en la Configuración del negocio de Meta.',
    'app-secret':
      'Parece la clave secreta de tu app y no se ha enviado. Guárdala en privado y pega el token de acceso.',
    instagram: 'Parece un token de Instagram. WhatsApp necesita un token que empieza por EAA.',
    'chakra-key':
      'Parece una clave de API de Chakra, no un token de Meta. Copia el token de la Configuración del negocio de Meta.',
    jwt: 'Parece un token de inicio de sesión de otro servicio, no un token de Meta.',
    id: 'Es solo un número, quizá el identificador de una app, una cuenta o un teléfono. El token empieza por EAA.',
    'verify-token':
      'Parece el token de verificación de un webhook, que inventaste tú. El token de acceso viene de Meta.',
    'debugger-url': 'Es un enlace al depurador de tokens de Meta, no el token.',
    'non-ascii': 'Tiene caracteres que ningún token de Meta tiene. ¿Se copió algo más con él?',
    'control-characters': 'Tiene caracteres de control invisibles. Copia el token otra vez.',
    empty: 'Todavía no hay nada en el campo. Pega el token de acceso de Meta.',
    unknown: 'No parece un token de Meta. Puede ser una contraseña que rellenó tu navegador.',
  },
  failures: {
    network:
      'No hay conexión con el servidor. Revisa tu conexión y pulsa otra vez «Comprobar token»: lo que pegaste sigue aquí.',
    timeout: 'El servidor tardó demasiado. Pulsa otra vez «Comprobar token»: lo que pegaste sigue aquí.',
    unauthenticated: 'Tu sesión ha terminado y no se comprobó nada. Inicia sesión de nuevo y pega el token otra vez.',
    forbidden: 'Puedes ver estas credenciales, pero no cambiarlas. Pide a un administrador que pegue el token.',
    'not-found': 'Esta configuración ya no existe. Puede que alguien la haya quitado. No se comprobó nada.',
    'version-conflict':
      'Mientras tanto, algo cambió: otra persona o tú en otra ventana. Mira lo que se ve ahora y pulsa otra vez «Comprobar token».',
    'acknowledgement-required': 'El servidor pide una confirmación que esta página no dio. Recarga la página.',
    'not-promotable': 'El servidor rechazó este token. El token actual sigue en uso.',
    'invalid-input': 'El servidor no pudo leer lo que pegaste. Copia el token otra vez y vuelve a pegarlo.',
    'rate-limited':
      'Demasiadas comprobaciones en poco tiempo. Espera un minuto y pulsa otra vez «Comprobar token»: lo que pegaste sigue aquí.',
    graph: 'Meta no pudo responder. Pulsa otra vez «Comprobar token» en un momento: lo que pegaste sigue aquí.',
    server: 'Algo falló en el servidor. Pulsa otra vez «Comprobar token»: lo que pegaste sigue aquí.',
    'bad-response': 'El servidor dio una respuesta que esta página no entiende. Recarga la página y reintenta.',
  },
}
