import { useInfiniteQuery } from '@tanstack/react-query'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { timelineLabels } from '../lib/labels/timeline-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { HeadingLevel } from '../ui/heading.js'
import { Notice } from '../ui/notice.js'
import { CredentialTimeline } from './lazy-parts.js'

export const CredentialHistory = ({ id, headingLevel }: { id: string; headingLevel: HeadingLevel }) => {
  const words = useLabels('timeline', timelineLabels)
  const { tryAgain } = useLabels('common', commonLabels)
  const { client, scope } = useCredentialsSettings()
  const query = useInfiniteQuery(credentialQueries.events(client, id, scope))
  const { data, error, hasNextPage, isFetchingNextPage } = query

  if (data) {
    return (
      <CredentialTimeline
        events={data}
        headingLevel={headingLevel}
        actions={
          hasNextPage ? (
            <Button variant="link" unavailable={isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
              {words.more}
            </Button>
          ) : null
        }
      />
    )
  }
  if (!error) return null
  return (
    <Notice tone="idle" actions={<Button onClick={() => void query.refetch()}>{tryAgain}</Button>}>
      {words.failed}
    </Notice>
  )
}
