import { useState } from 'react'
import type { Credential } from '../../contract/index.js'
import type { GraphError, GuidanceFacts } from '../../core/index.js'
import { useCredentialWrites } from '../data/use-credential-writes.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useFocusTarget } from '../lib/use-focus-target.js'
import { useLabels } from '../lib/use-labels.js'

export interface Explained {
  error: GraphError
  facts: GuidanceFacts
}

/** What the panel's buttons do: write, say what came of it once, and move the focus to the next step. */
export const usePanel = (id: string) => {
  const words = useLabels('panel', panelLabels)
  const { states } = useLabels('common', commonLabels)
  const [said, setSaid] = useState('')
  const [explained, setExplained] = useState<Explained | null>(null)
  const current = useFocusTarget()
  const comparison = useFocusTarget()
  const newToken = useFocusTarget()
  const writes = useCredentialWrites(id)

  // The same sentence twice would not be read out twice: a space more makes it another one.
  const say = (text: string) => setSaid((before) => (before === text ? `${text}\u00a0` : text))

  const checkResult = ({ live, candidate }: Credential) => {
    const slot = candidate ?? live
    if (!slot) return ''
    return slot.check?.outcome === 'inspected' ? words.checked(states[slot.status.state]) : words.checkedNot
  }

  return {
    said,
    explained,
    explain: setExplained,
    targets: { current, comparison, newToken },
    running: writes.running,
    failure: writes.failure,
    forgetFailure: writes.forgetFailure,
    stage: async (token: string, signal: AbortSignal) => {
      const { candidate } = await writes.stage(token, signal)
      if (signal.aborted || !candidate) return
      say(words.staged[candidate.status.state])
      comparison.focus()
    },
    check: async () => {
      const done = await writes.check()
      if (done) say(checkResult(done))
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
