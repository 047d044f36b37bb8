import type { ProofOfUseLabels } from '../../react/lib/labels/proof-of-use-labels.js'
import { count } from './count.js'

const sendersOf = (senders: number) =>
  count(senders, { one: '# remetente', many: '# de remetentes', other: '# remetentes' })

export const proofOfUseLabels: ProofOfUseLabels = {
  heading: 'O novo token está em uso?',
  noReport: 'Ainda sem notícias. Os serviços que enviam suas mensagens não informaram qual token usam.',
  notUsed: 'Nenhum remetente usou o novo token ainda.',
  firstUsed: (when, sender) => (sender === null ? `Primeiro uso: ${when}.` : `Primeiro uso: ${when}, por ${sender}.`),
  allMoved: (senders) =>
    count(senders, {
      one: 'O único remetente já o usa.',
      many: 'Todos os # de remetentes já o usam.',
      other: 'Todos os # remetentes já o usam.',
    }),
  behind: (behind, senders) => {
    const still = `# de ${sendersOf(senders)} ainda usam o token antigo.`
    return count(behind, { one: `# de ${sendersOf(senders)} ainda usa o token antigo.`, many: still, other: still })
  },
  silent: (silent, senders) => {
    const none = `# de ${sendersOf(senders)} não enviaram nada desde a troca.`
    return count(silent, { one: `# de ${sendersOf(senders)} não enviou nada desde a troca.`, many: none, other: none })
  },
  senderStates: {
    moved: 'Usa o novo token',
    behind: 'Usa o token antigo',
    silent: 'Nada desde a troca',
  },
  lastUsed: (when) => `último uso ${when}`,
  behindHelp:
    'As mensagens de um remetente com o token antigo param quando esse token termina. Reinicie o remetente ou faça com que ele leia o token novamente.',
}
