import { useState } from 'react'
import type { GraphError, GuidanceFacts } from '../../../core/index.js'
import type { GuidanceCheck } from './guidance-check.js'

/** An error with what is known of its token. */
export interface Explained {
  error: GraphError
  facts: GuidanceFacts | undefined
}

interface Found {
  before: Explained
  check: GuidanceCheck
}

/** The check that the admin runs from the dialog. What it finds takes the place of what was explained before. */
export const useCheck = (given: Explained, onCheck: (() => Promise<GuidanceCheck>) | undefined) => {
  const [pending, setPending] = useState(false)
  const [found, setFound] = useState<Found | null>(null)
  const [replaced, setReplaced] = useState<Explained | null>(null)
  const shown = replaced ?? given

  const run = async (): Promise<GuidanceCheck | null> => {
    if (!onCheck || pending) return null
    setPending(true)
    setFound(null)
    const check = await onCheck().catch((): GuidanceCheck => ({ outcome: 'failed' }))
    setPending(false)
    setFound({ before: shown, check })
    if (check.outcome === 'unsolved') setReplaced({ error: check.error, facts: check.facts ?? shown.facts })
    return check
  }
  return { shown, found, pending, run }
}
