import type { ProofOfUseLabels } from '../../react/lib/labels/proof-of-use-labels.js'
import { count } from './count.js'

const sendersOf = (senders: number) => count(senders, { one: '# remitente', other: '# remitentes' })

export const proofOfUseLabels: ProofOfUseLabels = {
  heading: '¿Está en uso el token nuevo?',
  noReport: 'Aún sin noticias. Los servicios que envían tus mensajes no han dicho qué token usan.',
  notUsed: 'Todavía ningún remitente ha usado el token nuevo.',
  firstUsed: (when, sender) => (sender === null ? `Primer uso: ${when}.` : `Primer uso: ${when}, por ${sender}.`),
  allMoved: (senders) =>
    count(senders, { one: 'El único remitente ya lo usa.', other: 'Los # remitentes ya lo usan.' }),
  behind: (behind, senders) =>
    `${count(behind, { one: '# sigue', other: '# siguen' })} con el token antiguo, de ${sendersOf(senders)}.`,
  silent: (silent, senders) =>
    `${count(silent, { one: '# no ha enviado', other: '# no han enviado' })} nada desde el cambio, de ${sendersOf(senders)}.`,
  senderStates: {
    moved: 'Usa el token nuevo',
    behind: 'Usa el token antiguo',
    silent: 'Nada desde el cambio',
  },
  lastUsed: (when) => `último uso ${when}`,
  behindHelp:
    'Los mensajes de un remitente con el token antiguo se detienen cuando ese token termina. Reinícialo o haz que vuelva a leer el token.',
}
