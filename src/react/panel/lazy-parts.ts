import { lazy } from 'react'

const loadComparison = () => import('../components/token-comparison-view/token-comparison-view.js')
const loadSummary = () => import('../components/guidance-summary/guidance-summary.js')

export const TokenComparisonView = lazy(async () => ({ default: (await loadComparison()).TokenComparisonView }))
export const GuidanceSummary = lazy(async () => ({ default: (await loadSummary()).GuidanceSummary }))
export const GuidanceDialog = lazy(async () => ({
  default: (await import('../components/guidance-dialog/guidance-dialog.js')).GuidanceDialog,
}))
export const CredentialHistory = lazy(async () => ({
  default: (await import('./credential-history.js')).CredentialHistory,
}))

/** Loads what a checked token needs, while it is being checked. */
export const preloadComparison = (): void => {
  void loadComparison().catch(() => undefined)
  void loadSummary().catch(() => undefined)
}
