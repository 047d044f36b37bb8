import { isCredentialsError } from '../../contract/credentials-error.js'
import type { CredentialsErrorCode } from '../../contract/index.js'
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

/** What somebody else has to change first: asking again would bring the same answer. */
const FINAL = new Set<CredentialsErrorCode>(['forbidden', 'not-found'])

/** Why something could not be loaded. Its place is there before, so that it is read out. */
export const LoadFailure = ({ error, isStale, isPending, onRetry }: LoadFailureProps) => {
  const words = useLabels('panel', panelLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  const code = isCredentialsError(error) ? error.code : 'server'
  const retry = FINAL.has(code) ? null : (
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
