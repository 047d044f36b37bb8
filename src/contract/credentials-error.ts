import type { Loss } from '../core/index.js'
import type { Credential } from './schemas/credential.js'
import type { CredentialsErrorCode } from './schemas/problem.js'

interface CredentialsErrorOptions {
  status?: number | null | undefined
  losses?: Loss[] | undefined
  credential?: Credential | undefined
  retryAfterSeconds?: number | null | undefined
}

/** What every client throws. Holds no token, and no cause that could hold one. */
export class CredentialsError extends Error {
  override readonly name = 'CredentialsError'
  readonly code: CredentialsErrorCode
  /** HTTP status, or `null` when no answer came. */
  readonly status: number | null
  /** With `acknowledgement-required`: what has to be acknowledged. */
  readonly losses: Loss[]
  /** With `version-conflict`: the credential as it is now. */
  readonly credential: Credential | null
  readonly retryAfterSeconds: number | null

  constructor(code: CredentialsErrorCode, message: string, options: CredentialsErrorOptions = {}) {
    super(message)
    this.code = code
    this.status = options.status ?? null
    this.losses = options.losses ?? []
    this.credential = options.credential ?? null
    this.retryAfterSeconds = options.retryAfterSeconds ?? null
  }
}

/** Whether something is a `CredentialsError`, also one of another copy of this package. */
export const isCredentialsError = (value: unknown): value is CredentialsError =>
  value instanceof CredentialsError || (value instanceof Error && value.name === 'CredentialsError' && 'code' in value)
