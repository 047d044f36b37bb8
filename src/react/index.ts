'use client'

export { ExpiryBanner, type ExpiryBannerProps } from './banner/expiry-banner.js'
export { ExpiryNotice } from './banner/lazy-notice.js'
export { PermissionTable, type PermissionTableProps } from './components/permission-table/permission-table.js'
export { TokenStatusCard, type TokenStatusCardProps } from './components/token-status-card/token-status-card.js'
export { credentialMutations } from './data/credential-mutations.js'
export { credentialQueries } from './data/credential-queries.js'
export { CredentialsProvider, type CredentialsProviderProps } from './data/credentials-provider.js'
export { useCredentialAlerts } from './data/use-credential-alerts.js'
export { useCredential } from './data/use-credential.js'
export { createGuidanceHandle, type DetachedGuidanceHandle } from './guidance/create-guidance-handle.js'
export { guidanceLinkFor } from './guidance/guidance-link-for.js'
export { guidanceOnError, type GuidanceOnErrorOptions } from './guidance/guidance-on-error.js'
export { GuidanceProvider, type GuidanceProviderProps } from './guidance/guidance-provider.js'
export { readGuidanceLink, type LinkedError } from './guidance/read-guidance-link.js'
export { useGuidance } from './guidance/use-guidance.js'
export { browserDismissals, type DismissalStore } from './lib/alert-dismissals.js'
export { defaultLabels } from './lib/labels/default-labels.js'
export { WordsProvider, type WordsProviderProps } from './lib/words-provider.js'
export { CredentialList, type CredentialListProps } from './list/credential-list.js'
export { ApiCredentialsPanel, type ApiCredentialsPanelProps } from './panel/api-credentials-panel.js'
export {
  CredentialTimeline,
  ErrorInbox,
  GuidanceDialog,
  GuidanceSummary,
  ProofOfUse,
  TokenComparisonView,
  TokenForm,
} from './panel/lazy-parts.js'

export type { CredentialTimelineProps } from './components/credential-timeline/credential-timeline.js'
export type { ErrorInboxProps } from './components/error-inbox/error-inbox.js'
export type { ExpiryNoticeProps } from './components/expiry-notice/expiry-notice.js'
export type { GuidanceCheck, GuidanceNextStep } from './components/guidance-dialog/guidance-check.js'
export type { GuidanceDialogProps } from './components/guidance-dialog/guidance-dialog.js'
export type { GuidanceSummaryProps } from './components/guidance-summary/guidance-summary.js'
export type { ProofOfUseProps } from './components/proof-of-use/proof-of-use.js'
export type { TokenComparisonViewProps } from './components/token-comparison-view/token-comparison-view.js'
export type { TokenFormProps } from './components/token-form/token-form.js'
export type { AlertThresholds, PlacedAlert } from './data/alerts-at.js'
export type { CredentialAlerts } from './data/use-listed-alerts.js'
export type { GuidanceTranslation, PartialGuidanceTranslation } from './lib/labels/guidance-translation.js'
export type { GuidanceHandle, GuidanceOrigin } from './lib/guidance-context.js'
export type { Labels, PartialLabels } from './lib/labels/labels.js'
export type { Translation } from './lib/labels/translation.js'
