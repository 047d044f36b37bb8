import type { GraphErrorFamily, GraphErrorReason } from '../errors/graph-error.js'
import type { PermissionMatrix } from '../permissions/permission-matrix.js'
import type { TokenStatus } from '../tokens/token-status.js'
import type { LinkId } from './link-id.js'

/** Who can do a step. `nobody`: only waiting helps. */
export type GuidanceActor = 'business-admin' | 'app-developer' | 'chakra' | 'meta' | 'nobody'

/** A text that several entries may share; translations go by its id. */
export interface GuidanceText {
  id: string
  text: string
}

export interface GuidanceStep extends GuidanceText {
  link: LinkId | null
  actor: GuidanceActor
}

/** One entry of the catalogue: what to do about a Graph error. */
export interface Guidance {
  /** Translations of `title` and `cause` go by this id. */
  id: string
  family: GraphErrorFamily
  reason: GraphErrorReason | null
  /** `190`, `200–299`: as Meta documents them; empty where there is no code. */
  codes: string
  /** HTTP statuses that are documented for it; what arrives may differ. */
  documentedStatus: readonly number[]
  severity: 'critical' | 'warning' | 'info'
  title: string
  /** What happened. */
  cause: string
  /** What it means for your messages. */
  effect: GuidanceText
  /** Most likely help first. */
  steps: readonly GuidanceStep[]
  notes: readonly GuidanceText[]
  /** What is special in Chakra Chat, or `null`. */
  chakraNote: GuidanceText | null
  /** Whether a Chakra Ticket is the first thing to offer; it is then the first step too. */
  ticketFirst: boolean
  source: string
  /** Date of the last look at the source, `YYYY-MM-DD`. */
  checkedOn: string
}

/** What is known about the token when an error is explained. Facts outrank codes. */
export interface GuidanceFacts {
  /** Status of the token in use, or of the candidate when its check is explained. */
  status?: TokenStatus | undefined
  matrix?: PermissionMatrix | undefined
  /** Whether the token's app is the admin's own; `false`: it is Chakra's. */
  ownApp?: boolean | undefined
}
