import { Fragment, useId, useRef, type ReactNode } from 'react'
import type { HandoverLabels } from '../../../lib/labels/handover-labels.js'
import { useCopy } from '../../../lib/use-copy.js'
import { Button } from '../../../ui/button.js'
import { LiveRegion } from '../../../ui/live-region.js'

// Dates, fingerprints, permissions and addresses: a right-to-left line would turn their parts around.
const JOINED = /([A-Za-z0-9]+(?:[-_:/.]+[A-Za-z0-9]+)+\/?)/

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
        {text.split(JOINED).map((part, index) => (
          <Fragment key={index}>{index % 2 ? <bdi dir="ltr">{part}</bdi> : part}</Fragment>
        ))}
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
