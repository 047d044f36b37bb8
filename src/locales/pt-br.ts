import type { Translation } from '../react/lib/labels/translation.js'
import { commonLabels } from './pt-br/common-labels.js'
import { comparisonLabels } from './pt-br/comparison-labels.js'
import { errorInboxLabels } from './pt-br/error-inbox-labels.js'
import { expiryLabels } from './pt-br/expiry-labels.js'
import { guidanceEntries } from './pt-br/guidance-entries.js'
import { guidanceLabels } from './pt-br/guidance-labels.js'
import { guidanceSteps } from './pt-br/guidance-steps.js'
import { guidanceTexts } from './pt-br/guidance-texts.js'
import { handoverLabels } from './pt-br/handover-labels.js'
import { listLabels } from './pt-br/list-labels.js'
import { panelLabels } from './pt-br/panel-labels.js'
import { permissionLabels } from './pt-br/permission-labels.js'
import { proofOfUseLabels } from './pt-br/proof-of-use-labels.js'
import { statusCardLabels } from './pt-br/status-card-labels.js'
import { timelineLabels } from './pt-br/timeline-labels.js'
import { tokenFormLabels } from './pt-br/token-form-labels.js'

/** Brazilian Portuguese. */
export const ptBR: Translation = {
  locale: 'pt-BR',
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
