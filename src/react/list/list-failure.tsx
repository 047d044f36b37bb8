import { isCredentialsError } from '../../contract/credentials-error.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'

interface ListFailureProps {
  error: Error | null
  /** Whether something older is shown all the same. */
  isStale: boolean
  isPending: boolean
  onRetry: () => void
}

export const ListFailure = ({ error, isStale, isPending, onRetry }: ListFailureProps) => {
  const words = useLabels('panel', panelLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  return (
    <div role="alert" className="wac-problem">
      {error ? (
        <Notice
          tone={isStale ? 'warn' : 'bad'}
          actions={
            <Button unavailable={isPending} onClick={() => (isPending ? undefined : onRetry())}>
              {tryAgain}
            </Button>
          }
        >
          <b>{isStale ? words.refreshFailed : words.loadFailed}</b>
          <p>{words.failures[isCredentialsError(error) ? error.code : 'server']}</p>
        </Notice>
      ) : null}
    </div>
  )
}
