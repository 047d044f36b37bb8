import type { CredentialAlert } from './credential-alert.js'

const RANK = { critical: 0, warning: 1, info: 2 }

/**
 * Sorts alerts, also of many credentials: severity, then deadline; what has no deadline is true already and comes first.
 * A waiting candidate is the least of what is equal; the key decides the rest, so that no order is left to chance.
 */
export const byUrgency = (a: CredentialAlert, b: CredentialAlert): number => {
  const [first, second] = [a.deadline?.at.getTime() ?? 0, b.deadline?.at.getTime() ?? 0]
  return (
    RANK[a.severity] - RANK[b.severity] ||
    first - second ||
    Number(a.kind === 'candidate-waiting') - Number(b.kind === 'candidate-waiting') ||
    (a.key < b.key ? -1 : Number(a.key > b.key))
  )
}
