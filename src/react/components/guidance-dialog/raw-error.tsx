import { useRef, useState } from 'react'
import type { GraphError } from '../../../core/index.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { Button } from '../../ui/button.js'
import { errorLines } from './error-lines.js'
import { MetaText } from './meta-text.js'

interface RawErrorProps {
  error: GraphError
  /** When it came, in words. */
  time: string | null
  onFollow: () => void
  words: GuidanceLabels
}

export const RawError = ({ error, time, onFollow, words }: RawErrorProps) => {
  const [said, setSaid] = useState('')
  const details = useRef<HTMLDetailsElement>(null)
  const text = errorLines(error, time, words).join('\n')
  if (!text) return null
  // A space more makes the same words another text, which is read out again.
  const say = (next: string) => setSaid((before) => (before === next ? `${next}\u00a0` : next))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      say(words.copied)
    } catch {
      if (details.current) details.current.open = true
      say(words.copyFailed)
    }
  }
  return (
    <>
      <details className="wac-details" ref={details}>
        <summary>{words.raw}</summary>
        <pre className="wac-raw" dir="ltr">
          <MetaText text={text} onFollow={onFollow} />
        </pre>
        {error.traceId ? <p className="wac-muted">{words.traceKept}</p> : null}
      </details>
      <div className="wac-actions wac-copy">
        <Button variant="link" onClick={() => void copy()}>
          {words.copy}
        </Button>
        <span className="wac-muted" role="status">
          {said}
        </span>
      </div>
    </>
  )
}
