import type { TokenInspection } from '../../core/index.js'

const instant = (date: Date | null) => date?.getTime() ?? ''

/** A name for a token whose digest nobody knows: made of what Graph says about it, the same before and after it goes live. */
export const inspectionFingerprint = (inspection: TokenInspection | null): string => {
  if (!inspection) return '0000-0000'
  const { appId, type, userId, issuedAt, expiry, scopes } = inspection
  const facts = [appId, type, userId, instant(issuedAt), expiry.kind === 'at' ? instant(expiry.at) : expiry.kind]
  const hex = fnv1a([...facts, ...(scopes ?? [])].join('|'))
    .toString(16)
    .padStart(8, '0')
  return `${hex.slice(0, 4)}-${hex.slice(4)}`
}

const fnv1a = (text: string): number => {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0
  }
  return hash
}
