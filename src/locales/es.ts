import type { Translation } from '../react/lib/labels/translation.js'
import { commonLabels } from './es/common-labels.js'
import { comparisonLabels } from './es/comparison-labels.js'
import { errorInboxLabels } from './es/error-inbox-labels.js'
import { expiryLabels } from './es/expiry-labels.js'
import { guidanceEntries } from './es/guidance-entries.js'
import { guidanceLabels } from './es/guidance-labels.js'
import { guidanceSteps } from './es/guidance-steps.js'
import { guidanceTexts } from './es/guidance-texts.js'
import { handoverLabels } from './es/handover-labels.js'
import { listLabels } from './es/list-labels.js'
import { panelLabels } from './es/panel-labels.js'
import { permissionLabels } from './es/permission-labels.js'
import { proofOfUseLabels } from './es/proof-of-use-labels.js'
import { statusCardLabels } from './es/status-card-labels.js'
import { timelineLabels } from './es/timeline-labels.js'
import { tokenFormLabels } from './es/token-form-labels.js'

/** Spanish. */
export const es: Translation = {
  locale: 'es',
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
