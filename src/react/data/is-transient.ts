import type { CredentialsErrorCode } from '../../contract/index.js'
import { isCredentialsError } from '../../contract/credentials-error.js'

const TRANSIENT = new Set<CredentialsErrorCode>(['network', 'timeout', 'server'])

/** Whether asking again soon can help. */
export const isTransient = (error: unknown): boolean => isCredentialsError(error) && TRANSIENT.has(error.code)
