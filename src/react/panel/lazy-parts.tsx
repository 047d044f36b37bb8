import { lazy } from 'react'
import type { CredentialTimelineProps } from '../components/credential-timeline/credential-timeline.js'
import type { ErrorInboxProps } from '../components/error-inbox/error-inbox.js'
import type { GuidanceDialogProps } from '../components/guidance-dialog/guidance-dialog.js'
import type { GuidanceSummaryProps } from '../components/guidance-summary/guidance-summary.js'
import type { ProofOfUseProps } from '../components/proof-of-use/proof-of-use.js'
import type { TokenComparisonViewProps } from '../components/token-comparison-view/token-comparison-view.js'
import type { TokenFormProps } from '../components/token-form/token-form.js'
import { part } from '../ui/part.js'

const loadForm = () => import('../components/token-form/token-form.js')
const loadComparison = () => import('../components/token-comparison-view/token-comparison-view.js')
const loadSummary = () => import('../components/guidance-summary/guidance-summary.js')
const loadTimeline = () => import('../components/credential-timeline/credential-timeline.js')
const loadInbox = () => import('../components/error-inbox/error-inbox.js')
const loadProof = () => import('../components/proof-of-use/proof-of-use.js')
const loadDialog = () => import('../components/guidance-dialog/guidance-dialog.js')

export const TokenForm = part<TokenFormProps, HTMLFormElement>(async () => (await loadForm()).TokenForm)
export const TokenComparisonView = part<TokenComparisonViewProps, HTMLElement>(
  async () => (await loadComparison()).TokenComparisonView,
)
export const GuidanceSummary = part<GuidanceSummaryProps, HTMLDivElement>(
  async () => (await loadSummary()).GuidanceSummary,
)
export const CredentialTimeline = part<CredentialTimelineProps, HTMLElement>(
  async () => (await loadTimeline()).CredentialTimeline,
)
export const ProofOfUse = part<ProofOfUseProps, HTMLElement>(async () => (await loadProof()).ProofOfUse)
export const ErrorInbox = part<ErrorInboxProps, HTMLElement>(async () => (await loadInbox()).ErrorInbox)
export const GuidanceDialog = part<GuidanceDialogProps, HTMLDivElement>(async () => (await loadDialog()).GuidanceDialog)

/** Needs a `PartBoundary` around it. */
export const Meanwhile = lazy(async () => ({ default: (await import('./meanwhile.js')).Meanwhile }))

/** Needs a `PartBoundary` around it. */
export const ClockNotice = lazy(async () => ({ default: (await import('./clock-notice.js')).ClockNotice }))

const ahead = (...loads: (() => Promise<unknown>)[]) => {
  for (const load of loads) load().catch(() => undefined)
}

/** Loads the form and the history while the credential itself is being loaded. */
export const preloadPanel = (): void => ahead(loadForm, loadTimeline)

/** Loads what a checked token needs, while it is being checked. */
export const preloadResult = (): void => ahead(loadComparison, loadSummary)
