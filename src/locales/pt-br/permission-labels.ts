import type { PermissionLabels } from '../../react/lib/labels/permission-labels.js'
import { count } from './count.js'

const numbersOf = (numbers: number) => count(numbers, { one: '# número', many: '# de números', other: '# números' })
const accountsOf = (accounts: number) => count(accounts, { one: '# conta', many: '# de contas', other: '# contas' })

export const permissionLabels: PermissionLabels = {
  heading: 'Permissões',
  neededFor: 'Necessária para',
  recommended: 'Recomendada',
  states: {
    granted: 'Concedida',
    'granted-all': 'Concedida para todas',
    elsewhere: 'Só outras contas',
    missing: 'Falta',
    'cannot-tell': 'Não foi possível verificar',
  },
  losses: {
    whatsapp_business_messaging: 'Esta conta não pode enviar mensagens.',
    whatsapp_business_management: 'Os modelos e os números desta conta não podem ser alterados.',
    business_management: 'O nome da empresa não pode ser lido. As mensagens não são afetadas.',
  },
  otherLoss: 'O que precisa desta permissão não funciona.',
  doubts: {
    whatsapp_business_messaging: 'Sem ela, esta conta não poderia enviar mensagens.',
    whatsapp_business_management: 'Sem ela, os modelos e os números desta conta não poderiam ser alterados.',
    business_management: 'Sem ela, o nome da empresa não poderia ser lido.',
  },
  otherDoubt: 'Sem ela, o que precisa desta permissão não funcionaria.',
  reach: 'Acessa a conta',
  reachStates: {
    reachable: numbersOf,
    denied: () => 'Recusado',
    unknown: () => 'Não foi possível verificar',
  },
  reachHelp: {
    reachable: '',
    denied: 'A Meta recusou: falta uma permissão, ou a conta não está atribuída ao proprietário deste token.',
    unknown: 'Mesmo assim, pode funcionar.',
  },
  serves: (numbers, accounts) => `Atende ${numbersOf(numbers)} em ${accountsOf(accounts)}`,
  extra: (permissions) =>
    count(permissions, { one: 'Mais # permissão', many: 'Mais # de permissões', other: 'Mais # permissões' }),
  extraHelp: 'Nada aqui precisa delas.',
  unknown: 'A Meta não informou o que este token pode fazer.',
  over: 'Este token não funciona mais. Isto é o que ele podia fazer.',
  noAccounts: 'Todas as contas',
}
