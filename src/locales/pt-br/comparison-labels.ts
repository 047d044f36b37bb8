import type { ComparisonLabels } from '../../react/lib/labels/comparison-labels.js'
import { count } from './count.js'

export const comparisonLabels: ComparisonLabels = {
  heading: 'Comparar',
  compared: 'O que é comparado',
  current: 'Atual',
  next: 'Novo',
  state: 'Status',
  expires: 'Expira em',
  dataAccess: 'Acesso aos dados termina em',
  app: 'App',
  kind: 'Tipo',
  accounts: 'Contas',
  yes: 'Sim',
  no: 'Não',
  gainsHeading: 'O que você ganha',
  lossesHeading: 'O que você perde',
  lossesHelp: 'Marque cada item se é isso que você quer.',
  noLosses: 'O novo token pode fazer tudo o que o atual faz.',
  losses: {
    'permission-lost': {
      title: (permission) => `O novo token não tem ${permission}.`,
      help: () => 'O que precisa dessa permissão deixa de funcionar depois da troca.',
    },
    'waba-lost': {
      title: (account) => `O novo token não inclui ${account}.`,
      help: (numbers) =>
        numbers ? `Não seria mais possível enviar de ${numbers}.` : 'Não seria mais possível enviar dos números dela.',
    },
    'expires-sooner': {
      title: (clock) =>
        clock === 'data-access'
          ? 'O novo token perde o acesso aos dados antes do atual.'
          : 'O novo token expira antes do atual.',
      help: () => 'As mensagens param mais cedo, a menos que você o substitua a tempo.',
    },
    'other-app': {
      title: (app) => `O novo token é de outro app: ${app}.`,
      help: () => 'Os webhooks e os limites do app atual não vão junto.',
    },
    'other-type': {
      title: (type) => `O novo token é de outro tipo: ${type}.`,
      help: () =>
        'O token de uma pessoa termina quando ela sai ou muda a senha. O de um usuário do sistema continua valendo.',
    },
    'temporary-token': {
      title: () => 'O novo token é temporário.',
      help: () => 'Ele para de funcionar em poucas horas, e as mensagens param junto. Use-o apenas para um teste.',
    },
    unchecked: {
      title: (subject) => `Não foi possível verificar ${subject}.`,
      help: () => 'A troca pode interromper algo que funciona agora. É mais seguro verificar novamente.',
    },
  },
  unchecked: {
    token: 'se o novo token funciona',
    permissions: 'o que o novo token pode fazer',
    expiry: 'quando o novo token expira',
  },
  uncheckedAccount: (account) => `se o novo token inclui ${account}`,
  gains: {
    'permission-gained': (permission) => `O novo token também tem ${permission}.`,
    'waba-gained': (account) => `O novo token inclui ${account}.`,
    'expires-later': (clock) => (clock === 'data-access' ? 'O acesso aos dados dura mais.' : 'O novo token dura mais.'),
  },
  promote: 'Usar este token',
  promoting: 'Trocando…',
  discard: 'Descartar',
  tickFirst: (losses) =>
    count(losses, {
      one: 'Primeiro, marque a perda acima, se é isso que você quer.',
      many: 'Primeiro, marque as # de perdas acima, se é isso que você quer.',
      other: 'Primeiro, marque as # perdas acima, se é isso que você quer.',
    }),
  promise: 'O token atual continua funcionando até você fazer a troca, e a troca pode ser desfeita.',
  firstPromise: 'Assim que você o usar, será possível enviar mensagens.',
  expired: 'Este token expirou e não pode ser usado. Gere um novo na Meta e cole-o acima.',
  invalid: 'A Meta não aceita este token, por isso ele não pode ser usado. O token atual não foi alterado.',
  none: 'Nenhum',
}
