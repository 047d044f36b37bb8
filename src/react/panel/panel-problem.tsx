import type { CredentialsErrorCode } from '../../contract/index.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'

interface PanelProblemProps {
  failure: CredentialsErrorCode | null
  onDismiss: () => void
}

export const PanelProblem = ({ failure, onDismiss }: PanelProblemProps) => {
  const words = useLabels('panel', panelLabels)
  return (
    <div role="alert" className="wac-problem">
      {failure ? (
        <Notice tone="bad" icon="warning" actions={<Button onClick={onDismiss}>{words.dismiss}</Button>}>
          {words.failures[failure]}
        </Notice>
      ) : null}
    </div>
  )
}
