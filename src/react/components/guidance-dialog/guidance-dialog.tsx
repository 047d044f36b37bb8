import * as Dialog from '@radix-ui/react-dialog'
import { forwardRef, useRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import type { GraphError, GuidanceFacts, GuidanceLinkIds, LinkId } from '../../../core/index.js'
import { classNames } from '../../lib/class-names.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { guidanceLabels, type GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { useFindGuidance } from '../../lib/use-find-guidance.js'
import { useLabels } from '../../lib/use-labels.js'
import { useLanguage } from '../../lib/use-language.js'
import { Button } from '../../ui/button.js'
import { focusedElement } from './focused-element.js'
import { GuidanceSteps } from './guidance-steps.js'
import { RawError } from './raw-error.js'

export interface GuidanceDialogProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  error: GraphError
  facts?: GuidanceFacts | undefined
  open: boolean
  onOpenChange: (open: boolean) => void
  /** Fill the links in. */
  ids?: GuidanceLinkIds | undefined
  /** Addresses that replace ours. */
  links?: Partial<Record<LinkId, string>> | undefined
  onOpenTicket?: (() => void) | undefined
  /** Stands beside the ticket: "Check again". */
  actions?: ReactNode
  labels?: DeepPartial<GuidanceLabels> | undefined
  /** Where the dialog is put. @default document.body */
  container?: HTMLElement | null | undefined
}

/** Everything about an error: what happened, what it means, what to do, what Meta said. Renders a modal dialog. */
export const GuidanceDialog = forwardRef<HTMLDivElement, GuidanceDialogProps>(function GuidanceDialog(
  { error, facts, open, onOpenChange, ids, links, onOpenTicket, actions, labels, container, className, ...props },
  ref,
) {
  const words = useLabels('guidance', guidanceLabels, labels)
  const language = useLanguage()
  const title = useRef<HTMLHeadingElement>(null)
  const opener = useRef<Element | null>(null)
  const guidance = useFindGuidance()(error, facts)
  const tone = { critical: 'bad', warning: 'warn', info: 'idle' }[guidance.severity]

  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal container={container}>
        <div className="wac-root wac-backdrop" />
        <Dialog.Content
          {...language}
          {...props}
          className={classNames('wac-root wac-dialog', className)}
          data-tone={tone}
          onOpenAutoFocus={(event) => {
            event.preventDefault()
            opener.current = focusedElement()
            title.current?.focus()
          }}
          onCloseAutoFocus={(event) => {
            event.preventDefault()
            if (opener.current instanceof HTMLElement) opener.current.focus()
          }}
          ref={ref}
        >
          <p className="wac-dialog-codes">
            {error.code === null ? null : <bdi className="wac-chip">{words.error(error.code, error.subcode)}</bdi>}{' '}
            <span className="wac-muted">
              {[
                error.httpStatus === null ? null : words.received(error.httpStatus),
                guidance.documentedStatus.length ? words.documented(guidance.documentedStatus.join(', ')) : null,
              ]
                .filter(Boolean)
                .join(', ')}
            </span>
          </p>
          <Dialog.Title className="wac-dialog-title" tabIndex={-1} ref={title}>
            {guidance.title}
          </Dialog.Title>
          <Dialog.Description asChild>
            <p>{guidance.cause}</p>
          </Dialog.Description>
          <h3>{words.effect}</h3>
          <p>{guidance.effect.text}</p>
          <h3>{words.steps}</h3>
          <GuidanceSteps steps={guidance.steps} ids={ids} links={links} words={words} />
          {guidance.chakraNote ? (
            <>
              <h3>{words.inChakra}</h3>
              <p>{guidance.chakraNote.text}</p>
            </>
          ) : null}
          {guidance.notes.length > 0 ? (
            <>
              <h3>{words.notes}</h3>
              <ul className="wac-prose">
                {guidance.notes.map((note) => (
                  <li key={note.id}>{note.text}</li>
                ))}
              </ul>
            </>
          ) : null}
          <RawError error={error} words={words} />
          <div className="wac-actions">
            {actions}
            {onOpenTicket ? (
              <Button variant={guidance.ticketFirst ? 'primary' : 'secondary'} onClick={onOpenTicket}>
                {words.ticket}
              </Button>
            ) : null}
            <a
              className="wac-link"
              href={guidance.source}
              target="_blank"
              rel="noopener noreferrer"
              referrerPolicy="no-referrer"
            >
              {words.source}
            </a>
            <Dialog.Close asChild>
              <Button>{words.close}</Button>
            </Dialog.Close>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
})
