import { lazy } from 'react'
import type { Credential } from '../../contract/index.js'
import type { CredentialTimelineProps } from '../components/credential-timeline/credential-timeline.js'
import type { ErrorInboxProps } from '../components/error-inbox/error-inbox.js'
import type { GuidanceDialogProps } from '../components/guidance-dialog/guidance-dialog.js'
import type { GuidanceSummaryProps } from '../components/guidance-summary/guidance-summary.js'
import type { ProofOfUseProps } from '../components/proof-of-use/proof-of-use.js'
import type { TokenComparisonViewProps } from '../components/token-comparison-view/token-comparison-view.js'
import type { TokenFormProps } from '../components/token-form/token-form.js'
import { part } from '../ui/part.js'
import { rememberPart } from '../ui/remember-part.js'
import type { CredentialHistoryProps } from './credential-history.js'
import { slotProblem } from './slot-problem.js'

const loadForm = rememberPart(async () => (await import('../components/token-form/token-form.js')).TokenForm)
const loadComparison = rememberPart(
  async () => (await import('../components/token-comparison-view/token-comparison-view.js')).TokenComparisonView,
)
const loadSummary = rememberPart(
  async () => (await import('../components/guidance-summary/guidance-summary.js')).GuidanceSummary,
)
const loadTimeline = rememberPart(
  async () => (await import('../components/credential-timeline/credential-timeline.js')).CredentialTimeline,
)
const loadProof = rememberPart(async () => (await import('../components/proof-of-use/proof-of-use.js')).ProofOfUse)
const loadInbox = rememberPart(async () => (await import('../components/error-inbox/error-inbox.js')).ErrorInbox)
const loadDialog = rememberPart(
  async () => (await import('../components/guidance-dialog/guidance-dialog.js')).GuidanceDialog,
)

export const TokenForm = part<TokenFormProps, HTMLFormElement>(loadForm)
export const TokenComparisonView = part<TokenComparisonViewProps, HTMLElement>(loadComparison)
export const GuidanceSummary = part<GuidanceSummaryProps, HTMLDivElement>(loadSummary)
export const CredentialTimeline = part<CredentialTimelineProps, HTMLElement>(loadTimeline)
export const ProofOfUse = part<ProofOfUseProps, HTMLElement>(loadProof)
export const ErrorInbox = part<ErrorInboxProps, HTMLElement>(loadInbox)
export const GuidanceDialog = part<GuidanceDialogProps, HTMLDivElement>(loadDialog)

const loadHistory = rememberPart(async () => (await import('./credential-history.js')).CredentialHistory)
export const CredentialHistory = part<CredentialHistoryProps, HTMLElement>(loadHistory)

/** Needs a `PartBoundary` around it. */
export const CredentialGuidance = lazy(async () => ({
  default: (await import('./credential-guidance.js')).CredentialGuidance,
}))

/** Needs a `PartBoundary` around it. */
export const Meanwhile = lazy(async () => ({ default: (await import('./meanwhile.js')).Meanwhile }))

/** Needs a `PartBoundary` around it. */
export const ClockNotice = lazy(async () => ({ default: (await import('./clock-notice.js')).ClockNotice }))

const ahead = (...loads: (() => Promise<unknown>)[]) => {
  for (const load of loads) load().catch(() => undefined)
}

/** Loads the form and the history while the credential itself is being loaded. */
export const preloadPanel = (): void => ahead(loadForm, loadHistory)

/** Loads what a checked token needs, while it is being checked. */
export const preloadResult = (): void => ahead(loadComparison, loadSummary)

/** All that the first view of a credential shows. */
export const firstView = ({ live, candidate, previous, errors, viewer }: Credential) => [
  loadHistory,
  ...(viewer.can === 'manage' ? [loadForm] : []),
  ...([live, candidate].some((slot) => slot && slotProblem(slot)) ? [loadSummary] : []),
  ...(previous ? [loadProof] : []),
  ...(errors.length > 0 ? [loadInbox] : []),
  ...(candidate ? [loadComparison] : []),
]
