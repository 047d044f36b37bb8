import { isCredentialsError } from '../../contract/credentials-error.js'
import type { GraphError, GuidanceFacts } from '../../core/index.js'
import type { GuidanceHandle, GuidanceOrigin } from '../lib/guidance-context.js'
import { hasName } from '../lib/has-name.js'

export interface GuidanceOnErrorOptions {
  /** What is known about the token. */
  facts?: GuidanceFacts | undefined
  /** The credential whose token was refused. */
  origin?: GuidanceOrigin | undefined
  /** Which errors to explain. @default those that carry a code of Graph and belong to a known family */
  accept?: ((error: GraphError) => boolean) | undefined
  /** How long an error that was explained is not explained again, in milliseconds. @default 600000, ten minutes */
  quietFor?: number | undefined
  /** @default the device's clock */
  now?: (() => Date) | undefined
}

const TEN_MINUTES = 600_000
const CANCELLED = ['AbortError', 'CancelledError', 'CanceledError']

const isKnown = ({ code, family }: GraphError) => code !== null && family !== 'other'
const keyOf = ({ code, subcode, family, reason, details }: GraphError) =>
  JSON.stringify([code, subcode, family, reason, details])

/**
 * What to give to a cache of TanStack Query as `onError`: errors of Graph are explained, everything else passes by (our own
 * `CredentialsError`, cancelled requests, a lost network, errors of other servers). Neither queries nor variables are looked at.
 * @example new QueryClient({ queryCache: new QueryCache({ onError: guidanceOnError(guidance) }) })
 */
export const guidanceOnError = (
  guidance: GuidanceHandle,
  { facts, origin, accept = isKnown, quietFor = TEN_MINUTES, now = () => new Date() }: GuidanceOnErrorOptions = {},
): ((thrown: unknown) => void) => {
  const explained = new Map<string, number>()
  return (thrown) => {
    if (isCredentialsError(thrown) || hasName(thrown, CANCELLED)) return
    void import('./read-error.js').then(({ readError }) => {
      const error = readError(thrown)
      if (error.reason === 'not-graph' || !accept(error)) return
      const seen = now()
      const at = seen.getTime()
      for (const [key, last] of explained) if (at - last >= quietFor) explained.delete(key)
      const key = keyOf(error)
      if (explained.has(key)) return
      explained.set(key, at)
      guidance.open(error, facts, { at: seen, ...origin })
    }, nothingToExplain)
  }
}

// A page that cannot load the chunk has other worries; the host's own handling of the error goes on.
const nothingToExplain = () => undefined
