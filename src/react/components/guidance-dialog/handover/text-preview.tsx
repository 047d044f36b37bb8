import { useId, useRef, type ReactNode } from 'react'
import type { HandoverLabels } from '../../../lib/labels/handover-labels.js'
import { useCopy } from '../../../lib/use-copy.js'
import { Button } from '../../../ui/button.js'
import { LiveRegion } from '../../../ui/live-region.js'

interface TextPreviewProps {
  text: string
  /** "Copy the ticket" */
  copyLabel: string
  /** Stand before "Copy". */
  actions?: ReactNode
  /** Read out, until something was copied. */
  said: string
  /** Whether what is said is seen elsewhere. @default false */
  quiet?: boolean | undefined
  words: HandoverLabels
}

/** The text that leaves, to the letter, and what can be done with it. */
export const TextPreview = ({ text, copyLabel, actions, said, quiet = false, words }: TextPreviewProps) => {
  const id = useId()
  const shown = useRef<HTMLPreElement>(null)
  const { state, copy } = useCopy(text, shown)
  const isCopied = state === 'copied'
  return (
    <>
      <p className="wac-muted" id={id}>
        {words.preview}
      </p>
      <pre className="wac-raw wac-preview" role="group" aria-labelledby={id} ref={shown}>
        {text}
      </pre>
      <div className="wac-actions">
        {actions}
        <Button onClick={copy}>{copyLabel}</Button>
        <span className="wac-muted" aria-hidden="true">
          {isCopied ? words.copied : quiet ? '' : said}
        </span>
      </div>
      <LiveRegion text={isCopied ? words.copied : said} />
      <div role="alert" className="wac-notes">
        {state === 'not-copied' ? <p className="wac-error">{words.problems['not-copied']}</p> : null}
      </div>
    </>
  )
}
