import type { DeepPartial } from '../deep-partial.js'
import type { CommonLabels } from './common-labels.js'
import type { ComparisonLabels } from './comparison-labels.js'
import type { ErrorInboxLabels } from './error-inbox-labels.js'
import type { ExpiryLabels } from './expiry-labels.js'
import type { GuidanceLabels } from './guidance-labels.js'
import type { HandoverLabels } from './handover-labels.js'
import type { ListLabels } from './list-labels.js'
import type { PanelLabels } from './panel-labels.js'
import type { PermissionLabels } from './permission-labels.js'
import type { ProofOfUseLabels } from './proof-of-use-labels.js'
import type { StatusCardLabels } from './status-card-labels.js'
import type { TimelineLabels } from './timeline-labels.js'
import type { TokenFormLabels } from './token-form-labels.js'

/** Every word on the screen. A translation that `satisfies Labels` lacks none. */
export interface Labels {
  common: CommonLabels
  panel: PanelLabels
  tokenForm: TokenFormLabels
  statusCard: StatusCardLabels
  permissions: PermissionLabels
  comparison: ComparisonLabels
  timeline: TimelineLabels
  proofOfUse: ProofOfUseLabels
  guidance: GuidanceLabels
  handover: HandoverLabels
  expiry: ExpiryLabels
  list: ListLabels
  errorInbox: ErrorInboxLabels
}

/** The words a host replaces. */
export type PartialLabels = DeepPartial<Labels>
