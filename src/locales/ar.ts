import type { Translation } from '../react/lib/labels/translation.js'
import { commonLabels } from './ar/common-labels.js'
import { comparisonLabels } from './ar/comparison-labels.js'
import { errorInboxLabels } from './ar/error-inbox-labels.js'
import { expiryLabels } from './ar/expiry-labels.js'
import { guidanceEntries } from './ar/guidance-entries.js'
import { guidanceLabels } from './ar/guidance-labels.js'
import { guidanceSteps } from './ar/guidance-steps.js'
import { guidanceTexts } from './ar/guidance-texts.js'
import { handoverLabels } from './ar/handover-labels.js'
import { listLabels } from './ar/list-labels.js'
import { panelLabels } from './ar/panel-labels.js'
import { permissionLabels } from './ar/permission-labels.js'
import { proofOfUseLabels } from './ar/proof-of-use-labels.js'
import { statusCardLabels } from './ar/status-card-labels.js'
import { timelineLabels } from './ar/timeline-labels.js'
import { tokenFormLabels } from './ar/token-form-labels.js'

/** Arabic. */
export const ar: Translation = {
  locale: 'ar',
  dir: 'rtl',
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
