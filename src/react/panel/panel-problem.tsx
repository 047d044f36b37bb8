import type { ReactNode } from 'react'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { Meanwhile } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

export const PanelProblem = ({ credentialId, panel }: { credentialId: string; panel: Panel }) => {
  const words = useLabels('panel', panelLabels)
  const { failure, forgetFailure } = panel

  const sentence = () => {
    if (!failure) return null
    const { code, write } = failure
    if (code === 'forbidden') return words.rightLost
    // The form has said it already, beside what was pasted.
    if (write === 'stage') return null
    return (write === 'renew' ? words.renewFailures[code] : undefined) ?? words.failures[code]
  }
  const notice = (body: ReactNode) => (
    <Notice tone="bad" icon="warning" actions={<Button onClick={forgetFailure}>{words.dismiss}</Button>}>
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
    <div role="alert" className="wac-problem">
      {said ? notice(all) : meanwhile}
    </div>
  )
}
