import { useEffect, useRef, type ReactNode } from 'react'
import { bringIntoView } from '../lib/bring-into-view.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import type { FocusTarget } from '../lib/use-focus-target.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { Meanwhile } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

interface PanelProblemProps {
  credentialId: string
  panel: Panel
  /** Whether it is said here: above everything, or beside the buttons of the comparison. */
  isHere: boolean
  /** Where the focus goes when what was pressed is gone. */
  target: FocusTarget
}

/** Why the last write did not get through. Its place is there before, so that it is read out. */
export const PanelProblem = ({ credentialId, panel, isHere, target }: PanelProblemProps) => {
  const words = useLabels('panel', panelLabels)
  const failure = isHere ? panel.failure : null
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!failure) return
    if (document.activeElement === document.body) target.focus()
    if (place.current?.firstChild) bringIntoView(place.current)
  }, [failure, target])

  const forget = () => {
    panel.forgetFailure()
    target.focus()
  }

  const sentence = () => {
    if (!failure) return null
    const { code, write } = failure
    if (code === 'forbidden') return words.rightLost
    // The form has said it already, beside what was pasted.
    if (write === 'stage') return null
    return (write === 'renew' ? words.renewFailures[code] : undefined) ?? words.failures[code]
  }
  const notice = (body: ReactNode) => (
    <Notice tone="bad" icon="warning" actions={<Button onClick={forget}>{words.dismiss}</Button>}>
      {body}
    </Notice>
  )
  const said = sentence()
  const meanwhile =
    failure?.code === 'version-conflict' ? (
      <PartBoundary failed={null}>
        <Meanwhile credentialId={credentialId} seenEventId={failure.seenEventId} frame={said ? undefined : notice} />
      </PartBoundary>
    ) : null
  const all = (
    <>
      {said}
      {meanwhile}
    </>
  )

  return (
    <div role="alert" className="wac-problem" ref={place}>
      {said ? notice(all) : meanwhile}
    </div>
  )
}
