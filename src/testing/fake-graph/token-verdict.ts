import type { FakeToken } from './fake-token.js'

/** Why Graph does not accept a token. */
export interface TokenFault {
  message: string
  subcode: number | undefined
}

const SUBCODE_SENTENCES: Record<number, string> = {
  458: 'The user has not authorized application.',
  459: 'The session is invalid because the user has been checkpointed.',
  460: 'The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.',
  464: 'Sessions for the user are not allowed because the user is not a confirmed user.',
  466: 'The session was invalidated explicitly using an API call.',
  467: 'The session is invalid because the user logged out.',
}

/** What Graph has against a token at `now`; `null`: it is accepted. */
export const tokenFault = ({ expiresAt, invalid }: FakeToken, now: Date): TokenFault | null => {
  if (invalid !== undefined) {
    const sentence = (invalid !== null && SUBCODE_SENTENCES[invalid]) || 'The session is invalid.'
    return { message: `Error validating access token: ${sentence}`, subcode: invalid ?? undefined }
  }
  if (!(expiresAt instanceof Date) || expiresAt > now) return null
  const [ended, asked] = [expiresAt, now].map((date) => date.toUTCString())
  return {
    message: `Error validating access token: Session has expired on ${ended}. The current time is ${asked}.`,
    subcode: 463,
  }
}

/** What Graph has against a text that it never issued. */
export const unknownTokenFault = (text: string, known: Iterable<string>): TokenFault => {
  if (/[\s"']/.test(text)) return { message: `Malformed access token ${text}`, subcode: undefined }
  const isCut = [...known].some((token) => text.length > 20 && token.startsWith(text))
  return {
    message: isCut
      ? 'The access token could not be decrypted'
      : 'Invalid OAuth access token - Cannot parse access token',
    subcode: undefined,
  }
}
