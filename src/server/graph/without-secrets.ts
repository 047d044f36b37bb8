import { MASK } from '../../core/mask-tokens.js'
import type { GraphAnswer } from './call-graph.js'

/** The answer with every literal copy of a secret taken out of its body; JSON stays JSON. */
export function withoutSecrets(answer: GraphAnswer, secrets: string[]): GraphAnswer {
  if (answer.outcome === 'failed') return answer
  const copies = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
  const body = copies.filter((copy) => copy !== '').reduce((text, copy) => text.replaceAll(copy, MASK), answer.body)
  return { ...answer, body }
}
