import { isCredentialsError } from '../../contract/credentials-error.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'

interface LoadFailureProps {
  error: Error
  /** Whether something older is shown all the same. */
  stale: boolean
  pending: boolean
  onRetry: () => void
}

export const LoadFailure = ({ error, stale, pending, onRetry }: LoadFailureProps) => {
  const words = useLabels('panel', panelLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  return (
    <div role="alert">
      <Notice
        tone={stale ? 'warn' : 'bad'}
        actions={
          <Button unavailable={pending} onClick={() => (pending ? undefined : onRetry())}>
            {tryAgain}
          </Button>
        }
      >
        <b>{stale ? words.refreshFailed : words.loadFailed}</b>
        <p>{words.failures[isCredentialsError(error) ? error.code : 'server']}</p>
      </Notice>
    </div>
  )
}
