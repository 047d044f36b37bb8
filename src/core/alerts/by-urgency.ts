import type { CredentialAlert } from './credential-alerts.js'

const RANK = { critical: 0, warning: 1, info: 2 }

/** Sorts alerts, also of many credentials: severity, then deadline; what has no deadline is true already and comes first. */
export const byUrgency = (a: CredentialAlert, b: CredentialAlert): number => {
  const [first, second] = [a.deadline?.at.getTime() ?? 0, b.deadline?.at.getTime() ?? 0]
  return RANK[a.severity] - RANK[b.severity] || first - second
}
