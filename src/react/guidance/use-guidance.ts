import { createContext, useContext } from 'react'
import type { GuidanceFacts } from '../../core/index.js'

export interface GuidanceHandle {
  /** Explains whatever came back from Meta, in a dialog. An error that is already waiting or open does not open twice. */
  open(error: unknown, facts?: GuidanceFacts): void
}

export const GuidanceContext = createContext<GuidanceHandle | null>(null)

/**
 * Opens guidance from anywhere in the host.
 * @throws when there is no `GuidanceProvider` above.
 * @example const guidance = useGuidance(); guidance.open(error)
 */
export const useGuidance = (): GuidanceHandle => {
  const handle = useContext(GuidanceContext)
  if (!handle) {
    throw new Error(
      'GuidanceProvider is missing: put <GuidanceProvider> inside <CredentialsProvider>, around your app.',
    )
  }
  return handle
}
