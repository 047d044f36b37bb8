import * as Dialog from '@radix-ui/react-dialog'
import { useRef, useState, type ForwardedRef } from 'react'
import { classNames } from '../../lib/class-names.js'
import { guidanceLabels } from '../../lib/labels/guidance-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { useLanguage } from '../../lib/use-language.js'
import { focusedElement } from './focused-element.js'
import { GuidanceContent } from './guidance-content.js'
import type { GuidanceDialogProps } from './guidance-dialog.js'
import { homeOf } from './home-of.js'
import { keepTabInside } from './keep-tab-inside.js'

interface OpenDialogProps extends Omit<GuidanceDialogProps, 'open' | 'onOpenChange'> {
  onClose: () => void
  contentRef: ForwardedRef<HTMLDivElement>
}

export const OpenDialog = ({
  error,
  facts,
  at,
  subject,
  ids,
  links,
  onCheck,
  onOpenTicket,
  ticketUrl,
  actions,
  labels,
  container,
  className,
  onKeyDown,
  onCloseAutoFocus,
  onClose,
  contentRef,
  ...props
}: OpenDialogProps) => {
  const words = useLabels('guidance', guidanceLabels, labels)
  const language = useLanguage()
  const title = useRef<HTMLHeadingElement>(null)
  const [opener] = useState(focusedElement)
  const [home] = useState(() => homeOf(opener))

  return (
    // SAFETY: Radix hands the container to `createPortal`, which takes any element or fragment.
    <Dialog.Portal container={(container ?? home) as Element | undefined}>
      <div className="wac-root wac-backdrop" role="presentation" onClick={onClose} />
      <Dialog.Content
        aria-modal
        {...language}
        {...props}
        className={classNames('wac-root wac-dialog', className)}
        onKeyDown={(event) => {
          onKeyDown?.(event)
          if (!event.defaultPrevented) keepTabInside(event)
        }}
        // The backdrop does it, in frames too.
        onPointerDownOutside={(event) => event.preventDefault()}
        onEscapeKeyDown={(event) => {
          // A modal of the host around us would close too.
          event.preventDefault()
          event.stopPropagation()
          onClose()
        }}
        onOpenAutoFocus={(event) => {
          event.preventDefault()
          title.current?.focus()
        }}
        onCloseAutoFocus={(event) => {
          // SAFETY: it is the dialog's own element; of another document's it would be no `Node` of this one.
          const isStillOpen = (event.target as Element).isConnected
          if (!isStillOpen) onCloseAutoFocus?.(event)
          if (event.defaultPrevented) return
          event.preventDefault()
          if (!isStillOpen && opener && 'focus' in opener) (opener as HTMLElement).focus()
        }}
        ref={contentRef}
      >
        <GuidanceContent
          {...{ error, facts, at, subject, ids, links, onCheck, onOpenTicket, ticketUrl, actions, words, onClose }}
          titleRef={title}
        />
      </Dialog.Content>
    </Dialog.Portal>
  )
}
