import type { CredentialsError, CredentialsErrorCode } from '../../contract/index.js'
import { entityTag } from './entity-tag.js'
import { respond } from './respond.js'

const PROBLEMS: Record<CredentialsErrorCode, { status: number; title: string }> = {
  network: { status: 502, title: 'No connection' },
  timeout: { status: 504, title: 'No answer in time' },
  unauthenticated: { status: 401, title: 'Not signed in' },
  forbidden: { status: 403, title: 'Not allowed' },
  'not-found': { status: 404, title: 'Not found' },
  'version-conflict': { status: 412, title: 'Changed by somebody else' },
  'acknowledgement-required': { status: 409, title: 'Losses must be accepted' },
  'not-promotable': { status: 422, title: 'Not possible with this token' },
  'invalid-input': { status: 422, title: 'Not a valid request' },
  'rate-limited': { status: 429, title: 'Too many calls' },
  graph: { status: 502, title: 'Meta refused' },
  server: { status: 500, title: 'Server error' },
  'bad-response': { status: 502, title: 'Unreadable answer' },
}

/** An error as RFC 9457 `application/problem+json`. */
export function respondProblem(error: CredentialsError, headers: Record<string, string> = {}): Response {
  const { code, message: detail, losses, credential, retryAfterSeconds } = error
  const { status: usual, title } = PROBLEMS[code]
  const status = error.status ?? usual
  const problem = {
    type: `urn:chakrahq:whatsapp-credentials:${code}`,
    title,
    status,
    detail,
    code,
    ...(code === 'acknowledgement-required' && { losses }),
    ...(credential && { credential }),
  }
  return respond(problem, {
    status,
    contentType: 'application/problem+json',
    headers: {
      ...headers,
      ...(credential && { etag: entityTag(credential.version) }),
      ...(retryAfterSeconds !== null && { 'retry-after': String(retryAfterSeconds) }),
    },
  })
}
