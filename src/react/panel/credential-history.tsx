import { useInfiniteQuery } from '@tanstack/react-query'
import { forwardRef } from 'react'
import { CredentialTimeline } from '../components/credential-timeline/credential-timeline.js'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { timelineLabels } from '../lib/labels/timeline-labels.js'
import { useFocusTarget } from '../lib/use-focus-target.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { HeadingLevel } from '../ui/heading.js'
import { Notice } from '../ui/notice.js'

export interface CredentialHistoryProps {
  id: string
  headingLevel: HeadingLevel
}

export const CredentialHistory = forwardRef<HTMLElement, CredentialHistoryProps>(function CredentialHistory(
  { id, headingLevel },
  ref,
) {
  const words = useLabels('timeline', timelineLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  const { client, scope } = useCredentialsSettings()
  const heading = useFocusTarget()
  const query = useInfiniteQuery(credentialQueries.events(client, id, scope))
  const { data, error, hasNextPage, isFetchingNextPage, isFetchNextPageError } = query

  const showEarlier = async () => {
    const { hasNextPage: more } = await query.fetchNextPage()
    // The button goes with the last page.
    if (!more) heading.focus()
  }

  const tryAll = async () => {
    const { isSuccess } = await query.refetch()
    if (isSuccess) heading.focus()
  }

  if (data) {
    return (
      <CredentialTimeline
        ref={ref}
        events={data}
        hasEarlier={hasNextPage}
        headingLevel={headingLevel}
        headingRef={heading.ref}
        actions={
          hasNextPage ? (
            <div className="wac-actions">
              <Button variant="link" unavailable={isFetchingNextPage} onClick={() => void showEarlier()}>
                {isFetchingNextPage ? words.loadingMore : words.more}
              </Button>
              <span role="status" className="wac-muted">
                {isFetchNextPageError ? words.moreFailed : null}
              </span>
            </div>
          ) : null
        }
      />
    )
  }
  if (!error) return null
  return (
    <Notice tone="idle" actions={<Button onClick={() => void tryAll()}>{tryAgain}</Button>}>
      {words.failed}
    </Notice>
  )
})
