import type { Credential, TokenSlot } from '../../src/contract/index.js'
import { tokenStatus } from '../../src/core/index.js'

/** A slot of which nothing is known. */
export const emptySlot: TokenSlot = {
  fingerprint: '0000-0000',
  status: tokenStatus(null, { now: new Date('2026-11-22T08:30:00Z') }),
  inspection: null,
  check: null,
  reach: [],
  addedAt: new Date('2026-11-22T08:30:00Z'),
  addedBy: 'Priya N.',
  lastUsedAt: null,
  lastError: null,
}

/** What the comparison shows of a credential. */
export const comparisonArgs = ({ live, candidate, comparison, requirements }: Credential) => ({
  live,
  requirements,
  candidate: candidate ?? emptySlot,
  comparison: comparison ?? { gains: [], losses: [] },
})
