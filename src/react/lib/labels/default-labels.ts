import { commonLabels } from './common-labels.js'
import { comparisonLabels } from './comparison-labels.js'
import { errorInboxLabels } from './error-inbox-labels.js'
import { expiryLabels } from './expiry-labels.js'
import { guidanceLabels } from './guidance-labels.js'
import { handoverLabels } from './handover-labels.js'
import type { Labels } from './labels.js'
import { listLabels } from './list-labels.js'
import { panelLabels } from './panel-labels.js'
import { permissionLabels } from './permission-labels.js'
import { proofOfUseLabels } from './proof-of-use-labels.js'
import { statusCardLabels } from './status-card-labels.js'
import { timelineLabels } from './timeline-labels.js'
import { tokenFormLabels } from './token-form-labels.js'

/** All words in English, in one object: the model of a translation. The screen itself loads each section with its part. */
export const defaultLabels: Labels = {
  common: commonLabels,
  panel: panelLabels,
  tokenForm: tokenFormLabels,
  statusCard: statusCardLabels,
  permissions: permissionLabels,
  comparison: comparisonLabels,
  timeline: timelineLabels,
  proofOfUse: proofOfUseLabels,
  guidance: guidanceLabels,
  handover: handoverLabels,
  expiry: expiryLabels,
  list: listLabels,
  errorInbox: errorInboxLabels,
}
