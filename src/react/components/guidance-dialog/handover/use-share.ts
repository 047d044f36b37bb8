import { useState } from 'react'
import { hasName } from '../../../lib/has-name.js'

/** The share sheet of the system, where there is one; somebody who closes it has changed their mind, nothing failed. */
export const useShare = (message: { title: string; text: string }) => {
  const [outcome, setOutcome] = useState<'shared' | 'failed' | null>(null)
  const canShare = 'share' in navigator && typeof navigator.share === 'function'
  const share = async () => {
    setOutcome(null)
    try {
      await navigator.share(message)
      setOutcome('shared')
    } catch (error) {
      if (!hasName(error, ['AbortError'])) setOutcome('failed')
    }
  }
  return { share: canShare ? () => void share() : null, shared: outcome === 'shared', failed: outcome === 'failed' }
}
