import type { PlacedAlert } from '../data/alerts-at.js'

/** Tells an alert of one credential from the same of another. */
export const alertName = ({ credentialId, alert }: PlacedAlert): string => `${credentialId} ${alert.key}`
