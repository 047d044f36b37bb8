import type { ComparisonLabels } from '../../react/lib/labels/comparison-labels.js'
import { count } from './count.js'

export const comparisonLabels: ComparisonLabels = {
  heading: 'Comparar',
  compared: 'Qué se compara',
  current: 'Actual',
  next: 'Nuevo',
  state: 'Estado',
  expires: 'Caduca',
  dataAccess: 'Fin del acceso a los datos',
  app: 'App',
  kind: 'Tipo',
  accounts: 'Cuentas',
  yes: 'Sí',
  no: 'No',
  gainsHeading: 'Lo que ganas',
  lossesHeading: 'Lo que pierdes',
  lossesHelp: 'Marca cada punto si es lo que quieres.',
  noLosses: 'El token nuevo puede hacer todo lo que puede el actual.',
  losses: {
    'permission-lost': {
      title: (permission) => `El token nuevo no tiene ${permission}.`,
      help: () => 'Lo que necesita este permiso dejará de funcionar después del cambio.',
    },
    'waba-lost': {
      title: (account) => `El token nuevo no incluye ${account}.`,
      help: (numbers) =>
        numbers ? `Ya no se podría enviar desde ${numbers}.` : 'Ya no se podría enviar desde sus números.',
    },
    'expires-sooner': {
      title: (clock) =>
        clock === 'data-access'
          ? 'El token nuevo pierde el acceso a los datos antes que el actual.'
          : 'El token nuevo caduca antes que el actual.',
      help: () => 'Los mensajes se detendrán antes, salvo que lo reemplaces a tiempo.',
    },
    'other-app': {
      title: (app) => `El token nuevo es de otra app: ${app}.`,
      help: () => 'Los webhooks y los límites de la app actual no pasan a la otra.',
    },
    'other-type': {
      title: (type) => `El token nuevo es de otro tipo: ${type}.`,
      help: () =>
        'El token de una persona termina cuando esa persona se va o cambia su contraseña; el de un usuario del sistema, no.',
    },
    'temporary-token': {
      title: () => 'El token nuevo es temporal.',
      help: () => 'Deja de funcionar en unas horas, y los mensajes con él. Úsalo solo para una prueba.',
    },
    unchecked: {
      title: (subject) => `No se pudo comprobar ${subject}.`,
      help: () => 'El cambio puede romper algo que ahora funciona. Es más seguro comprobarlo de nuevo.',
    },
  },
  unchecked: {
    token: 'si el token nuevo funciona',
    permissions: 'qué puede hacer el token nuevo',
    expiry: 'cuándo caduca el token nuevo',
  },
  uncheckedAccount: (account) => `si el token nuevo incluye ${account}`,
  gains: {
    'permission-gained': (permission) => `El token nuevo también tiene ${permission}.`,
    'waba-gained': (account) => `El token nuevo incluye ${account}.`,
    'expires-later': (clock) =>
      clock === 'data-access' ? 'El acceso a los datos dura más.' : 'El token nuevo dura más.',
  },
  promote: 'Usar este token',
  promoting: 'Cambiando…',
  discard: 'Descartar',
  tickFirst: (losses) =>
    count(losses, {
      one: 'Primero marca lo que pierdes, si es lo que quieres.',
      other: 'Primero marca los # puntos que pierdes, si es lo que quieres.',
    }),
  promise: 'El token actual sigue en uso hasta que hagas el cambio, y el cambio se puede deshacer.',
  firstPromise: 'En cuanto lo uses, se podrán enviar mensajes.',
  expired: 'Este token ha caducado y no se puede usar. Genera uno nuevo en Meta y pégalo arriba.',
  invalid: 'Meta no acepta este token, así que no se puede usar. El token actual sigue igual.',
  none: 'Ninguno',
}
