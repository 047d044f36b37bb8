import { useContext } from 'react'
import { GuidanceContext, type GuidanceHandle } from '../lib/guidance-context.js'

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
