import type { StatusCardLabels } from '../../react/lib/labels/status-card-labels.js'

export const statusCardLabels: StatusCardLabels = {
  heading: 'Token actual',
  help: {
    valid: 'Meta acepta este token. Se pueden enviar mensajes.',
    expiring: 'Todavía funciona. Pon un token nuevo en su lugar antes de que caduque, o los mensajes se detendrán.',
    expired: 'Se acabó su tiempo y los mensajes no se envían. Hace falta un token nuevo ahora.',
    invalid: 'Meta ya no lo acepta y los mensajes no se envían. Hace falta un token nuevo ahora.',
    unknown: 'Meta no dijo si funciona. Sigue en uso y no ha cambiado nada.',
  },
  dataAccessHelp:
    'El acceso a los datos termina antes que el token. Su propietario tiene que volver a iniciar sesión en la app, o hay que poner en su lugar un token de usuario del sistema.',
  lacking: 'Meta acepta este token, pero le falta algo que necesitas: mira «Permisos».',
  acceptedBefore: 'Meta aceptó este token en la última comprobación.',
  noTokenHelp: 'Hasta que haya uno, no se pueden enviar mensajes por la API.',
  lastCheckFailed: 'La última comprobación falló',
  checkFailed: (age) =>
    `La última comprobación no se pudo completar. Lo que ves es la última respuesta de Meta, de ${age}. El token sigue en uso.`,
  notInspectable: 'Meta no deja que esta app examine este token. Aun así, puede funcionar.',
  lastError: (error) => `Meta rechazó un mensaje enviado con este token: ${error}.`,
  errorCode: (code, subcode) =>
    code === null ? 'sin código de error' : subcode === null ? `error ${code}` : `error ${code}, subcódigo ${subcode}`,
  app: 'App',
  kind: 'Tipo',
  owner: 'Propietario',
  ownerId: (id) => `Usuario ${id}`,
  issued: 'Emitido',
  expires: 'Caduca',
  expired: 'Caducó',
  dataAccess: 'Fin del acceso a los datos',
  lastChecked: 'Última comprobación',
  lastTried: 'Último intento',
  fingerprint: 'Huella',
  added: 'Añadido',
  addedBy: (actor) => `por ${actor}`,
  lastUsed: 'Último uso',
  noReport: 'Aún sin noticias',
  today: 'Hoy',
  lifetime: (from, to) => `De «${from}» a «${to}»`,
  lifetimeOfTwo: (from, to, later) => `De «${from}» a «${to}»; después: «${later}»`,
  unknownEnd: 'Meta no dijo cuándo caduca',
}
