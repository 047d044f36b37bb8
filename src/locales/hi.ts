import type { Translation } from '../react/lib/labels/translation.js'
import { commonLabels } from './hi/common-labels.js'
import { comparisonLabels } from './hi/comparison-labels.js'
import { errorInboxLabels } from './hi/error-inbox-labels.js'
import { expiryLabels } from './hi/expiry-labels.js'
import { guidanceEntries } from './hi/guidance-entries.js'
import { guidanceLabels } from './hi/guidance-labels.js'
import { guidanceSteps } from './hi/guidance-steps.js'
import { guidanceTexts } from './hi/guidance-texts.js'
import { handoverLabels } from './hi/handover-labels.js'
import { listLabels } from './hi/list-labels.js'
import { panelLabels } from './hi/panel-labels.js'
import { permissionLabels } from './hi/permission-labels.js'
import { proofOfUseLabels } from './hi/proof-of-use-labels.js'
import { statusCardLabels } from './hi/status-card-labels.js'
import { timelineLabels } from './hi/timeline-labels.js'
import { tokenFormLabels } from './hi/token-form-labels.js'

/** Hindi. */
export const hi: Translation = {
  locale: 'hi',
  dir: 'ltr',
  labels: {
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
  },
  guidance: { entries: guidanceEntries, steps: guidanceSteps, texts: guidanceTexts },
}
