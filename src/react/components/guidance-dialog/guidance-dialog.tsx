import * as Dialog from '@radix-ui/react-dialog'
import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import type { GraphError, GuidanceFacts, GuidanceLinkIds, LinkId, OpenTicket } from '../../../core/index.js'
import type { TicketSubject } from '../../../core/tickets/ticket-subject.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import type { GuidanceCheck } from './guidance-check.js'
import { OpenDialog } from './open-dialog.js'

export interface GuidanceDialogProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  error: GraphError
  /** What is known of the token; facts outrank codes. */
  facts?: GuidanceFacts | undefined
  /** When the error came. */
  at?: Date | undefined
  /** The credential and the token it is about: what the ticks of the steps belong to, and what a ticket tells. */
  subject?: TicketSubject | undefined
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Fill the links in. @default what `subject` knows */
  ids?: GuidanceLinkIds | undefined
  /** Addresses that replace ours; one that holds what looks like a token is not used. */
  links?: Partial<Record<LinkId, string>> | undefined
  /** Checks the token again and judges what came; offers "Check again", above all after a trip to Meta's pages. */
  onCheck?: (() => Promise<GuidanceCheck>) | undefined
  /** Opens the ticket that the admin has seen. */
  onOpenTicket?: OpenTicket | undefined
  /** Without `onOpenTicket`: the address of a new ticket, `https:` or `mailto:`, with `{subject}` and `{body}` to be filled in. */
  ticketUrl?: string | undefined
  /** Called before the focus goes back to the opener; `preventDefault()` leaves it to the host. */
  onCloseAutoFocus?: ((event: Event) => void) | undefined
  /** More buttons beside ours. */
  actions?: ReactNode
  labels?: DeepPartial<GuidanceLabels> | undefined
  /** Where the dialog is put. @default the modal, the shadow root or the frame that holds the focus, else document.body */
  container?: Element | DocumentFragment | null | undefined
}

/** Everything about an error: what happened, what it means, what to do, what Meta said. Renders a modal dialog. */
export const GuidanceDialog = forwardRef<HTMLDivElement, GuidanceDialogProps>(function GuidanceDialog(
  { open, onOpenChange, ...props },
  ref,
) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      {open ? <OpenDialog {...props} onClose={() => onOpenChange(false)} contentRef={ref} /> : null}
    </Dialog.Root>
  )
})
