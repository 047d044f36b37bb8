import type { Credential, TokenSlot } from '../../contract/index.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { CheckAgain } from './check-again.js'
import { RenewToken } from './renew-token.js'
import type { Panel } from './use-panel.js'

interface LiveActionsProps extends Pick<Credential, 'candidate' | 'renewable'> {
  panel: Panel
  live: TokenSlot
  /** Of the sentence about renewal. */
  helpId: string
}

/** What an admin can do about the token in use, the most urgent first. */
export const LiveActions = ({ panel, live, candidate, renewable, helpId }: LiveActionsProps) => {
  const words = useLabels('panel', panelLabels)
  const { state } = live.status
  return (
    <>
      {!candidate && state !== 'valid' && state !== 'unknown' ? (
        <Button variant="primary" onClick={panel.targets.field.focus}>
          {words.pasteNew}
        </Button>
      ) : null}
      {renewable ? <RenewToken panel={panel} helpId={helpId} /> : null}
      <CheckAgain panel={panel} slot="live" />
    </>
  )
}
