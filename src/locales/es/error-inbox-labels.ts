import type { ErrorInboxLabels } from '../../react/lib/labels/error-inbox-labels.js'
import { count } from './count.js'

export const errorInboxLabels: ErrorInboxLabels = {
  heading: 'Errores notificados',
  lead: 'Lo que Meta respondió a los servicios que envían tus mensajes.',
  empty: 'No se ha notificado ningún error.',
  oldToken: (senders) => (senders ? `${senders}: todavía con un token antiguo` : 'Un token antiguo sigue en uso'),
  count: (times) => count(times, { one: 'Una vez', other: '# veces' }),
  first: 'Primera vez',
  last: 'Última vez',
  reportedBy: 'Notificado por',
  unnamed: 'Un servicio sin nombre',
  token: 'Token',
  slots: {
    live: 'el token actual',
    candidate: 'el token nuevo',
    previous: 'el token anterior',
  },
  wasLive: 'el token que estaba en uso entonces',
  notKept: 'un token que ya no se guarda',
}
