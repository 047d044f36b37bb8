import { useEffect, useState } from 'react'
import type { Credential, TokenSlot } from '../../contract/index.js'
import type { GraphError, GuidanceFacts } from '../../core/index.js'
import { useCredentialWrites } from '../data/use-credential-writes.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useFocusTarget } from '../lib/use-focus-target.js'
import { useIsOnline } from '../lib/use-is-online.js'
import { useLabels } from '../lib/use-labels.js'
import { useLatest } from '../lib/use-latest.js'
import { useWaiting } from './use-waiting.js'

export interface Explained {
  error: GraphError
  /** `undefined`: those of the credential now. */
  facts?: GuidanceFacts | undefined
  /** When the error came. */
  at?: Date | undefined
  /** Of the token it is about. @default the live one's */
  fingerprint?: string | undefined
  /** Whether our own check received it, so that a check that gets through disproves it. @default false */
  byCheck?: boolean | undefined
}

type CheckedSlot = 'live' | 'candidate'

/** What the panel's buttons do: write, say what came of it once, and move the focus to the next step. */
export const usePanel = (id: string) => {
  const words = useLabels('panel', panelLabels)
  const { states } = useLabels('common', commonLabels)
  const [said, setSaid] = useState('')
  const [explained, setExplained] = useState<Explained | null>(null)
  const [interrupted, setInterrupted] = useState<CheckedSlot | null>(null)
  const current = useFocusTarget()
  const comparison = useFocusTarget()
  const newToken = useFocusTarget()
  const field = useFocusTarget()
  const writes = useCredentialWrites(id)
  const online = useIsOnline()

  // The same sentence twice would not be read out twice: a space more makes it another one.
  const say = (text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text))
  const { slow, wait, cancel } = useWaiting(() => say(words.stillWaiting))

  const checkResult = (slot: TokenSlot | null) => {
    if (!slot) return ''
    return slot.check?.outcome === 'inspected' ? words.checked(states[slot.status.state]) : words.checkedNot
  }
  const showCandidate = ({ candidate }: Credential) => {
    if (!candidate) return
    say(words.staged[candidate.status.state])
    comparison.focus()
  }
  // Both tokens are checked; what is said is about the one whose button was pressed.
  const check = async (asked: CheckedSlot) => {
    setInterrupted(null)
    const done = await wait(writes.check)
    if (done === undefined) return
    if (!done) {
      if (!navigator.onLine) setInterrupted(asked)
    } else if (asked === 'candidate' && done.candidate && done.candidate.status.state !== 'unknown') {
      showCandidate(done)
    } else {
      say(checkResult(done[asked]))
    }
  }

  // The buttons that write are gone, and the focus with them.
  const mayNot = writes.failure?.code === 'forbidden'
  useEffect(() => {
    if (mayNot) current.focus()
  }, [mayNot, current])

  const latestCheck = useLatest(check)
  useEffect(() => {
    if (online && interrupted) void latestCheck.current(interrupted)
  }, [online, interrupted, latestCheck])

  return {
    said,
    explained,
    explain: setExplained,
    targets: { current, comparison, newToken, field },
    running: writes.running,
    slow,
    // A check that the network cut short goes on by itself.
    failure: interrupted && writes.failure?.write === 'check' ? null : writes.failure,
    forgetFailure: writes.forgetFailure,
    cancel: () => {
      cancel()
      say(words.cancelled)
    },
    stage: async (token: string, signal: AbortSignal) => {
      const staged = await writes.stage(token, signal)
      if (!signal.aborted) showCandidate(staged)
    },
    check,
    renew: async () => {
      const renewed = await wait(writes.renew)
      if (renewed) showCandidate(renewed)
    },
    promote: async (acknowledge: string[]) => {
      if (!(await writes.promote(acknowledge))) return
      say(words.promoted)
      current.focus()
    },
    discard: async () => {
      if (!(await writes.discard())) return
      say(words.discarded)
      newToken.focus()
    },
    undo: async () => {
      if (!(await writes.undo())) return
      say(words.undone)
      current.focus()
    },
  }
}

export type Panel = ReturnType<typeof usePanel>
