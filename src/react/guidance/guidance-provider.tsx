import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { GuidanceContext, type GuidanceHandle } from '../lib/guidance-context.js'
import { GuidanceDialog } from '../panel/lazy-parts.js'
import { LostPart } from '../ui/lost-part.js'
import { PartBoundary } from '../ui/part-boundary.js'
import type { DetachedGuidanceHandle } from './create-guidance-handle.js'
import { GuidedCredential } from './guided-credential.js'
import { readGuidanceLink } from './read-guidance-link.js'
import { withError, type WaitingError } from './waiting-error.js'

export interface GuidanceProviderProps {
  children?: ReactNode
  /** Made once with `createGuidanceHandle`: opens guidance from code that is no component. */
  handle?: DetachedGuidanceHandle | undefined
  /** The address or query of the page, from the host's router: `?wac-error=190.463` in it opens guidance, each time it changes. @default none */
  openFromUrl?: string | URL | undefined
}

/** One guidance dialog for the whole host: what is opened with `useGuidance` waits here for its turn. Renders no element of its own. */
export const GuidanceProvider = ({ children, handle: detached, openFromUrl }: GuidanceProviderProps) => {
  const { portalContainer, links, onOpenTicket, ticketUrl } = useCredentialsSettings()
  const [queue, setQueue] = useState<readonly WaitingError[]>([])
  const [isLost, setLost] = useState(false)
  const [closed, setClosed] = useState<WaitingError | null>(null)
  const handle = useMemo<GuidanceHandle>(
    () => ({
      open(thrown, facts, origin = {}) {
        // Reading errors is a chunk of its own: a page on which nothing fails never loads it.
        void import('./read-error.js').then(
          ({ readError }) => setQueue((waiting) => withError(waiting, { error: readError(thrown), facts, origin })),
          () => setLost(true),
        )
      },
    }),
    [],
  )
  const address = openFromUrl === undefined ? '' : `${openFromUrl}`
  useEffect(() => detached?.connect(handle), [detached, handle])
  useEffect(() => {
    const linked = readGuidanceLink(address)
    if (linked) handle.open(linked)
  }, [address, handle])
  const [first] = queue
  const dialog = {
    open: first !== closed,
    onClose: () => setClosed(first ?? null),
    // The next one comes when the focus is back, so that it knows where to return it.
    onCloseAutoFocus: () => setQueue((waiting) => waiting.filter((other) => other !== first)),
  }

  const draw = (waiting: WaitingError) => {
    const { credentialId } = waiting.origin
    if (credentialId) return <GuidedCredential {...dialog} credentialId={credentialId} waiting={waiting} />
    return (
      <GuidanceDialog
        error={waiting.error}
        facts={waiting.facts}
        at={waiting.origin.at}
        open={dialog.open}
        onOpenChange={(open) => (open ? undefined : dialog.onClose())}
        onCloseAutoFocus={dialog.onCloseAutoFocus}
        links={links}
        container={portalContainer}
        onOpenTicket={onOpenTicket}
        ticketUrl={ticketUrl}
      />
    )
  }

  return (
    <GuidanceContext.Provider value={handle}>
      {children}
      {isLost ? <LostPart isAsked /> : null}
      {first ? <PartBoundary failed={<LostPart isAsked />}>{draw(first)}</PartBoundary> : null}
    </GuidanceContext.Provider>
  )
}
