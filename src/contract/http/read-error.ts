import * as v from 'valibot'
import { CredentialsError } from '../credentials-error.js'
import { credentialSchema } from '../schemas/credential.js'
import { CREDENTIALS_ERROR_CODES, type CredentialsErrorCode } from '../schemas/problem.js'
import { lossSchema } from '../schemas/token-comparison.js'
import { readRetryAfter } from './read-retry-after.js'

// Each part falls back by itself: a credential that cannot be read must not hide that there is a conflict.
const readableProblemSchema = v.object({
  code: v.picklist(CREDENTIALS_ERROR_CODES),
  losses: v.fallback(v.optional(v.array(lossSchema)), undefined),
  credential: v.fallback(v.optional(credentialSchema), undefined),
})

const codeOfStatus = (status: number): CredentialsErrorCode => {
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 409 || status === 412) return 'version-conflict'
  if (status === 429) return 'rate-limited'
  if (status >= 500) return 'server'
  return status >= 400 ? 'invalid-input' : 'bad-response'
}

/**
 * A refusal in our words: by the problem's `code`, else by HTTP status.
 * The server's own sentences stay out: a backend may repeat the token in them.
 */
export const readError = async (response: Response, name: string): Promise<CredentialsError> => {
  const body: unknown = await response.json().catch(() => null)
  const problem = v.safeParse(readableProblemSchema, body)
  const code = problem.success ? problem.output.code : codeOfStatus(response.status)
  return new CredentialsError(code, `${name} answered ${response.status}: ${code}.`, {
    status: response.status,
    losses: problem.success ? problem.output.losses : undefined,
    credential: problem.success ? problem.output.credential : undefined,
    retryAfterSeconds: readRetryAfter(response.headers),
  })
}
