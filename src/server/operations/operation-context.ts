import type { Requirements } from '../../core/index.js'
import type { CredentialStore } from '../credential-store.js'
import type { GraphClient } from '../graph-client.js'
import type { TokenVault } from '../token-vault.js'
import type { CheckedToken } from './checked-token.js'
import type { InspectedToken } from './inspected-token.js'
import type { ShareChecks } from './share-checks.js'
import type { Tally } from './tally.js'

/** How long tokens that are not live are kept, in milliseconds. */
export interface Retention {
  candidateMs: number
  previousMs: number
}

/** What every operation works with. */
export interface OperationContext {
  store: CredentialStore
  graph: GraphClient
  vault: TokenVault
  requirements: Requirements
  clock: () => Date
  retention: Retention
  shareChecks: ShareChecks<CheckedToken>
  shareInspections: ShareChecks<InspectedToken>
  /** Reports of errors that are counted, not written. */
  unwrittenErrors: Tally
}
