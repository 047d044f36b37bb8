import type { ErrorInboxLabels } from '../../react/lib/labels/error-inbox-labels.js'
import { count } from './count.js'

export const errorInboxLabels: ErrorInboxLabels = {
  heading: 'Erros informados',
  lead: 'O que a Meta respondeu aos serviços que enviam suas mensagens.',
  empty: 'Nenhum erro foi informado.',
  oldToken: (senders) => (senders ? `Ainda com um token antigo: ${senders}` : 'Um token antigo ainda está em uso'),
  count: (times) => count(times, { one: '# vez', many: '# de vezes', other: '# vezes' }),
  first: 'Primeira vez',
  last: 'Última vez',
  reportedBy: 'Informado por',
  unnamed: 'Um serviço sem nome',
  token: 'Token',
  slots: {
    live: 'o token atual',
    candidate: 'o novo token',
    previous: 'o token anterior',
  },
  wasLive: 'o token que estava em uso na época',
  notKept: 'um token que não está mais guardado',
}
