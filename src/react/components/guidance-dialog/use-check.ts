import { useContext, useState } from 'react'
import type { GraphError, GuidanceFacts } from '../../../core/index.js'
import { WordsContext } from '../../lib/words-context.js'
import type { GuidanceCheck } from './guidance-check.js'

/** An error with what is known of its token, and when it came. */
export interface Explained {
  error: GraphError
  facts: GuidanceFacts | undefined
  at: Date | undefined
}

interface Found {
  /** The error that was given when it was found. */
  given: string
  before: Explained
  check: GuidanceCheck
  now: Explained
}

/** The check that the admin runs from the dialog. What it finds takes the place of what was explained, until another error is given. */
export const useCheck = (given: Explained, onCheck: (() => Promise<GuidanceCheck>) | undefined) => {
  const { clock } = useContext(WordsContext)
  const key = JSON.stringify(given.error)
  const [pending, setPending] = useState(false)
  const [last, setLast] = useState<Found | null>(null)
  const found = last?.given === key ? last : null
  const shown = found?.now ?? given

  const run = async (): Promise<GuidanceCheck | null> => {
    if (!onCheck || pending) return null
    setPending(true)
    const check = await onCheck().catch((): GuidanceCheck => ({ outcome: 'failed' }))
    const isNew = check.outcome === 'unsolved'
    const now = isNew ? { error: check.error, facts: check.facts ?? shown.facts, at: clock.now() } : shown
    setPending(false)
    setLast({ given: key, before: shown, check, now })
    return check
  }
  return { shown, found: pending ? null : found, pending, run }
}
