import type { WabaReach } from '../../core/index.js'
import type { ReadOptions } from '../credentials-client.js'

/** The live token as a host knows it: everything but the token. */
export interface TwoStepLiveToken {
  /** What Meta said about it: the `debug_token` answer, a `Check` or a `TokenInspection` (times may be ISO strings); `null`: not known. */
  inspection: unknown
  reach?: WabaReach[] | undefined
  /** @default a short digest of what the inspection says */
  fingerprint?: string | undefined
  /** @default when the token was issued, else when it was inspected */
  addedAt?: Date | string | undefined
  addedBy?: string | undefined
}

/** One credential as a host's backend answers it. */
export interface TwoStepState {
  label: string
  live: TwoStepLiveToken | null
  /** Each part that is absent is taken from `DEFAULT_REQUIREMENTS`. */
  requirements?: TwoStepRequirements | undefined
  /** Goes up whenever the live token changes; without it a change by another admin is not noticed. @default 0 */
  version?: number | undefined
  /** @default 'manage' */
  can?: 'manage' | 'view' | undefined
}

export interface TwoStepRequirements {
  appId?: string | null | undefined
  wabas?: { id: string; name: string | null }[] | undefined
  permissions?: string[] | undefined
  recommendedPermissions?: string[] | undefined
}

/** What `createTwoStepClient` asks of a host. A rejection that is no `CredentialsError` becomes one, without its message. */
export interface TwoStepBackend {
  load: (id: string, options: ReadOptions) => Promise<TwoStepState>
  /** Asks Meta about a token: the `debug_token` answer, a `Check` or a `TokenInspection`. A rejection is a check that failed. */
  inspect: (token: string, options: ReadOptions & { id: string }) => Promise<unknown>
  /** Asks Meta about the live token again and keeps the answer for `load`. Without it "Check again" shows what `load` knows. */
  checkLive?: ((id: string, options: ReadOptions) => Promise<void>) | undefined
  /** Makes the token the live one. */
  save: (id: string, token: string, options: ReadOptions) => Promise<void>
  /** The credentials that `list` answers. @default [] */
  ids?: string[] | undefined
  /** @default () => new Date() */
  now?: (() => Date) | undefined
}
