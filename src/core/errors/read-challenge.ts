import type { RawError } from './raw-error.js'
import { readText } from './read-text.js'

const CHALLENGE = /^(?:www-authenticate: *)?OAuth "Facebook Platform" +"(\w+)" *"?([^]*?)"?$/i

/** Reads Meta's `WWW-Authenticate` header. It carries no code: `invalid_token` is the proof that the token is meant. */
export function readChallenge(text: string): RawError | null {
  const [, error, description] = CHALLENGE.exec(text) ?? []
  if (!error) return null
  const read = readText(description ?? '')
  return { ...read, kind: read.code == null && error === 'invalid_token' ? 'token' : read.kind }
}
