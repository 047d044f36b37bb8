import { useMemo, useState, type ReactNode } from 'react'
import type { GraphError, GuidanceFacts } from '../../core/index.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { GuidanceContext, type GuidanceHandle } from '../lib/guidance-context.js'
import { GuidanceDialog } from '../panel/lazy-parts.js'

interface Waiting {
  error: GraphError
  facts: GuidanceFacts | undefined
}

const isSame = (a: GraphError, b: GraphError) =>
  a.code === b.code &&
  a.subcode === b.subcode &&
  a.family === b.family &&
  a.reason === b.reason &&
  a.details === b.details

/** One guidance dialog for the whole host: what is opened with `useGuidance` waits here for its turn. Renders no element of its own. */
export const GuidanceProvider = ({ children }: { children?: ReactNode }) => {
  const { portalContainer, links, onOpenTicket, ticketUrl } = useCredentialsSettings()
  const [queue, setQueue] = useState<readonly Waiting[]>([])
  const handle = useMemo<GuidanceHandle>(
    () => ({
      open(thrown, facts) {
        // Reading errors is a chunk of its own: a page on which nothing fails never loads it.
        void import('./read-error.js').then(({ readError }) => {
          const error = readError(thrown)
          setQueue((waiting) =>
            waiting.some((other) => isSame(other.error, error)) ? waiting : [...waiting, { error, facts }],
          )
        })
      },
    }),
    [],
  )
  const [first] = queue

  return (
    <GuidanceContext.Provider value={handle}>
      {children}
      {first ? (
        <GuidanceDialog
          error={first.error}
          facts={first.facts}
          open
          onOpenChange={(open) => (open ? undefined : setQueue((waiting) => waiting.slice(1)))}
          links={links}
          container={portalContainer}
          onOpenTicket={onOpenTicket}
          ticketUrl={ticketUrl}
        />
      ) : null}
    </GuidanceContext.Provider>
  )
}
