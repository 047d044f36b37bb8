import type { TokenInspection } from '../../core/index.js'
import { isTemporaryToken } from '../../core/tokens/is-temporary-token.js'
import type { CommonLabels } from './labels/common-labels.js'

const DAY = 86_400_000

const lifetime = (inspection: TokenInspection, words: CommonLabels): string | null => {
  const { expiry, issuedAt } = inspection
  if (expiry.kind === 'never') return words.lifetimeNever
  if (isTemporaryToken(inspection)) return words.lifetimeTemporary
  if (expiry.kind === 'unknown' || !issuedAt) return null
  return words.lifetimeDays(Math.round((expiry.at.getTime() - issuedAt.getTime()) / DAY))
}

/** "System user token, 60 days". */
export const tokenKind = (inspection: TokenInspection, words: CommonLabels): string => {
  const { type } = inspection
  if (type === null) return words.notKnown
  const known: Record<string, string> = words.tokenTypes
  const name = known[type] ?? words.otherTokenType(type)
  const lasts = lifetime(inspection, words)
  return lasts ? words.tokenKind(name, lasts) : name
}
