import type { WabaReach } from '../permissions/reach.js'
import type { Requirements } from '../permissions/requirements.js'
import type { TokenInspection } from '../tokens/token-inspection.js'
import type { TokenStatus } from '../tokens/token-status.js'

/** The token that a ticket is about, as far as it is known; a slot of a credential is one. */
export interface TicketToken {
  fingerprint?: string | undefined
  status?: TokenStatus | undefined
  inspection?: TokenInspection | null | undefined
  reach?: readonly WabaReach[] | undefined
}

/** What a ticket is about, beside the error. */
export interface TicketSubject {
  credentialId?: string | undefined
  token?: TicketToken | null | undefined
  requirements?: Requirements | undefined
}
