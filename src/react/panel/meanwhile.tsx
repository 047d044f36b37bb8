import { useInfiniteQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { CredentialEvent } from '../../contract/index.js'
import { EventItem } from '../components/credential-timeline/event-item.js'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { timelineLabels } from '../lib/labels/timeline-labels.js'
import { useLabels } from '../lib/use-labels.js'

export interface MeanwhileProps {
  credentialId: string
  /** The newest event that was known; `null`: nothing had happened yet, `undefined`: the history was not known. */
  seenEventId: string | null | undefined
  /** Stands around the list where there is one. */
  frame?: ((list: ReactNode) => ReactNode) | undefined
}

const MOST = 5
const CHANGES: CredentialEvent['kind'][] = ['staged', 'discarded', 'promoted', 'undone', 'renewed']

const since = (events: CredentialEvent[], seenEventId: string | null | undefined): CredentialEvent[] => {
  if (seenEventId === undefined) return []
  const seen = events.findIndex(({ id }) => id === seenEventId)
  const later = seen < 0 && seenEventId !== null ? [] : events.slice(0, seen < 0 ? MOST : seen)
  return later.filter(({ kind }) => CHANGES.includes(kind)).slice(0, MOST)
}

/** What somebody else did to the credential since this page last saw it. */
export const Meanwhile = ({ credentialId, seenEventId, frame }: MeanwhileProps): ReactNode => {
  const { meanwhile } = useLabels('panel', panelLabels)
  const words = useLabels('timeline', timelineLabels)
  const { client, scope } = useCredentialsSettings()
  const { data = [] } = useInfiniteQuery(credentialQueries.events(client, credentialId, scope))
  const events = since(data, seenEventId)
  if (events.length === 0) return null
  const list = (
    <>
      <p>
        <b>{meanwhile}</b>
      </p>
      <ol className="wac-timeline">
        {events.map((event) => (
          <EventItem key={event.id} event={event} words={words} />
        ))}
      </ol>
    </>
  )
  return frame ? frame(list) : list
}
