import { useState } from 'react'
import type { GraphError, Guidance, GuidanceStep, OpenTicket, TicketSubject } from '../../../../core/index.js'
import { createTicketDraft } from '../../../../core/tickets/create-ticket-draft.js'
import type { GuidanceLabels } from '../../../lib/labels/guidance-labels.js'
import { PACKAGE_VERSION } from '../../../lib/package-version.js'
import { BriefSection } from './brief-section.js'
import { HandoverPart } from './handover-part.js'
import { TicketSection } from './ticket-section.js'

export type HandoverKind = 'ticket' | 'brief'

export interface HandoverProps {
  shown: HandoverKind | null
  error: GraphError
  at: Date | null | undefined
  guidance: Guidance
  about: TicketSubject | undefined
  /** Ids of the ticked steps. */
  done: readonly string[]
  addressOf: (step: GuidanceStep) => string | null
  onOpenTicket: OpenTicket | undefined
  ticketUrl: string | undefined
  words: GuidanceLabels
}

/** Hands the error over: to Chakra as a ticket, or to somebody else who can fix it. What was opened once stays, so that nothing written is lost. */
export const Handover = ({ shown, error, at, guidance, about, done, words, ...ways }: HandoverProps) => {
  const { addressOf, onOpenTicket, ticketUrl } = ways
  const [opened, setOpened] = useState<ReadonlySet<HandoverKind>>(new Set())
  if (shown && !opened.has(shown)) setOpened(new Set([...opened, shown]))
  const draft = createTicketDraft({
    error,
    at,
    guidance,
    about,
    stepsDone: guidance.steps.filter(({ id }) => done.includes(id)),
    packageVersion: PACKAGE_VERSION,
  })
  return (
    <>
      {opened.has('ticket') ? (
        <HandoverPart heading={words.ticket} shown={shown === 'ticket'}>
          <TicketSection draft={draft} onOpenTicket={onOpenTicket} ticketUrl={ticketUrl} />
        </HandoverPart>
      ) : null}
      {opened.has('brief') ? (
        <HandoverPart heading={words.whoCanFix} shown={shown === 'brief'}>
          <BriefSection guidance={guidance} draft={draft} addressOf={addressOf} />
        </HandoverPart>
      ) : null}
    </>
  )
}
