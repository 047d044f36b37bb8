import { isCredentialsError } from '../../contract/credentials-error.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from './button.js'
import { Notice } from './notice.js'

interface LoadFailureProps {
  error: Error | null
  /** Whether something older is shown all the same. */
  isStale: boolean
  isPending: boolean
  onRetry: () => void
}

/** Why something could not be loaded. Its place is there before, so that it is read out. */
export const LoadFailure = ({ error, isStale, isPending, onRetry }: LoadFailureProps) => {
  const words = useLabels('panel', panelLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  const code = isCredentialsError(error) ? error.code : 'server'
  // What somebody else has to change first brings the same answer until then.
  const retry =
    code === 'forbidden' || code === 'not-found' ? null : (
      <Button unavailable={isPending} onClick={onRetry}>
        {tryAgain}
      </Button>
    )
  return (
    <div role="alert" className="wac-problem">
      {error ? (
        <Notice tone={isStale ? 'warn' : 'bad'} actions={retry}>
          <b>{isStale ? words.refreshFailed : words.loadFailed}</b>
          <p>{words.failures[code]}</p>
        </Notice>
      ) : null}
    </div>
  )
}
