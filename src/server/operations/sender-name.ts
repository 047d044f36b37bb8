import { redact } from '../../core/index.js'

const LONGEST = 64

/** A sender's name as it may be kept: one line, without a token, at most 64 characters; `null` where nothing is left. */
export function senderName(given: string | undefined, secrets: string[]): string | null {
  const line = redact(given ?? '', secrets).replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}\s]+/gu, ' ')
  return Array.from(line.trim()).slice(0, LONGEST).join('').trim() || null
}
