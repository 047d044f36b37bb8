import type { ExpiryLabels } from '../../react/lib/labels/expiry-labels.js'
import { count } from './count.js'

export const expiryLabels: ExpiryLabels = {
  region: 'Avisos sobre tokens',
  lost: 'Um token precisa de atenção. Recarregue a página para ver o aviso.',
  titles: {
    expiring: ({ place, fingerprint, when }) => `O token ${fingerprint} de ${place} expira ${when}`,
    critical: ({ place, fingerprint, when }) => `O token ${fingerprint} de ${place} expira ${when}`,
    expired: ({ place, fingerprint, when }) => `O token ${fingerprint} de ${place} expirou ${when}`,
    'not-accepted': ({ place, fingerprint }) => `A Meta não aceita mais o token ${fingerprint} de ${place}`,
    'data-access': ({ place, fingerprint, when, isOver }) =>
      `O token ${fingerprint} de ${place} ${isOver ? 'perdeu' : 'perde'} o acesso aos dados ${when}`,
    'missing-permission': ({ place, fingerprint }) =>
      `Falta uma permissão necessária no token ${fingerprint} de ${place}`,
    'check-stale': ({ place, fingerprint }) => `O token ${fingerprint} de ${place} não é verificado há algum tempo`,
    'candidate-waiting': ({ place, fingerprint }) =>
      `O novo token ${fingerprint} está esperando para ser usado em ${place}`,
  },
  effects: {
    expiring: (numbers) => `Depois disso, as mensagens de ${numbers} param.`,
    critical: (numbers) => `Depois disso, as mensagens de ${numbers} param.`,
    expired: (numbers) => `As mensagens de ${numbers} não são enviadas até você colocar um novo token no lugar.`,
    'not-accepted': (numbers) => `As mensagens de ${numbers} não são enviadas até você colocar um novo token no lugar.`,
    'data-access': () =>
      'A pessoa que o criou precisa fazer login no app novamente, ou um token de usuário do sistema precisa ficar no lugar dele.',
    'missing-permission': (numbers) => `Parte do que é necessário para ${numbers} não funciona.`,
    'check-stale': () => 'O que você vê pode estar desatualizado. Verifique novamente.',
    'candidate-waiting': () => 'Ele foi verificado, mas não está em uso. Use-o ou descarte-o.',
  },
  numbers: (first, others) => {
    if (first === null) return 'seus números'
    return others === 0
      ? first
      : `${first} e mais ${count(others, { one: '# número', many: '# de números', other: '# números' })}`
  },
  rotate: 'Substituir token',
  look: 'Ir para o token',
  remindTomorrow: 'Lembrar amanhã',
  remindedTomorrow: 'Você receberá um lembrete amanhã.',
  showOthers: (others) =>
    count(others, { one: 'Mostrar mais # aviso', many: 'Mostrar mais # de avisos', other: 'Mostrar mais # avisos' }),
  hideOthers: 'Mostrar só o mais urgente',
  clockBehind: (span) => `O relógio do seu dispositivo está ${span} atrasado. Os horários aqui seguem o servidor.`,
  clockAhead: (span) => `O relógio do seu dispositivo está ${span} adiantado. Os horários aqui seguem o servidor.`,
  notShown: (others) =>
    count(others, {
      one: 'Mais # não é mostrado aqui.',
      many: 'Mais # não são mostrados aqui.',
      other: 'Mais # não são mostrados aqui.',
    }),
}
