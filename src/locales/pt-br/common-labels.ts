import type { CommonLabels } from '../../react/lib/labels/common-labels.js'
import { count } from './count.js'

export const commonLabels: CommonLabels = {
  checkAgain: 'Verificar novamente',
  checking: 'Verificando…',
  whatDoesThisMean: 'O que isso significa?',
  tryAgain: 'Tentar novamente',
  partFailed: 'Não foi possível carregar esta parte da página. Recarregue a página para vê-la.',
  notKnown: 'Não informado',
  never: 'Nunca',
  neverExpires: 'Nunca expira',
  justNow: 'há menos de um minuto',
  verySoon: 'em menos de um minuto',
  noToken: 'Ainda não há token',
  states: {
    valid: 'Funciona',
    expiring: 'Expira em breve',
    expired: 'Expirado',
    invalid: 'Não aceito',
    unknown: 'Não foi possível verificar',
  },
  account: (id) => `Conta ${id}`,
  number: (id) => `Número ${id}`,
  tokenTypes: {
    SYSTEM_USER: 'Token de usuário do sistema',
    USER: 'Token de usuário',
    PAGE: 'Token de Página',
    APP: 'Token do app',
  },
  otherTokenType: (type) => `Token ${type}`,
  tokenKind: (type, lifetime) => `${type}, ${lifetime}`,
  lifetimeNever: 'nunca expira',
  lifetimeTemporary: 'temporário',
  lifetimeDays: (days) => count(days, { one: '# dia', many: '# de dias', other: '# dias' }),
  permissionUses: {
    whatsapp_business_messaging: 'Enviar e receber mensagens',
    whatsapp_business_management: 'Modelos, números e configurações',
    business_management: 'Ler a conta da empresa',
  },
}
