import { useId } from 'react'
import type { OpenTicket, TicketDraft } from '../../../../core/index.js'
import { hasSecret } from '../../../../core/tickets/mask-secrets.js'
import { ticketAddress } from '../../../../core/tickets/ticket-address.js'
import { handoverLabels } from '../../../lib/labels/handover-labels.js'
import { MASKED, MASKED_CLASSES } from '../../../lib/masked.js'
import { useLabels } from '../../../lib/use-labels.js'
import { Button } from '../../../ui/button.js'
import { TextPreview } from './text-preview.js'
import { ticketText } from './ticket-text.js'
import { useTicketForm } from './use-ticket-form.js'

interface TicketSectionProps {
  draft: TicketDraft
  onOpenTicket: OpenTicket | undefined
  ticketUrl: string | undefined
}

/** Shows the ticket as it will leave, takes a note, and hands both over. */
export const TicketSection = ({ draft, onOpenTicket, ticketUrl }: TicketSectionProps) => {
  const id = useId()
  const words = useLabels('handover', handoverLabels)
  const form = useTicketForm((note) => {
    const ticket = note ? { ...draft, note } : draft
    const leaving = ticketText(ticket, words)
    if (hasSecret(leaving)) throw new Error('A ticket holds no secret.')
    return onOpenTicket?.(ticket, leaving)
  })
  const isSent = form.outcome === 'sent'
  const text = ticketText(form.note ? { ...draft, note: form.note } : draft, words)
  const problem = form.problem ?? (hasSecret(text) ? 'secret' : null)
  const address = !onOpenTicket && ticketUrl ? ticketAddress(ticketUrl, draft.subject, text) : null

  return (
    <form className="wac-handover" noValidate method="post" onSubmit={form.submit}>
      <p>{onOpenTicket || address ? words.ticketIntro : words.ticketByHand}</p>
      <label htmlFor={`${id}-note`}>{words.note}</label>
      <textarea
        {...form.field}
        id={`${id}-note`}
        {...MASKED}
        className={`wac-input ${MASKED_CLASSES}`}
        rows={2}
        dir="auto"
        autoComplete="off"
        aria-invalid={problem !== null || undefined}
        aria-describedby={`${id}-problem ${id}-hint`}
      />
      <p className="wac-muted" id={`${id}-hint`}>
        {words.noteHint}
      </p>
      <div role="alert" className="wac-notes" id={`${id}-problem`}>
        {problem ? <p className="wac-error">{words.problems[problem]}</p> : null}
      </div>
      <TextPreview
        text={text}
        copyLabel={words.copyTicket}
        said={isSent ? words.opened : ''}
        quiet
        words={words}
        actions={
          address && !problem ? (
            <a
              className="wac-button"
              data-variant="primary"
              href={address.href}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
            >
              {words.openTicketPage}
            </a>
          ) : onOpenTicket ? (
            <Button type="submit" variant="primary" unavailable={form.pending || isSent || problem !== null}>
              {form.pending ? words.opening : isSent ? words.opened : words.openTicket}
            </Button>
          ) : null
        }
      />
      {address?.shortened ? <p className="wac-muted">{words.shortened}</p> : null}
      <div role="alert" className="wac-notes">
        {form.outcome === 'not-opened' ? <p className="wac-error">{words.problems['not-opened']}</p> : null}
      </div>
    </form>
  )
}
