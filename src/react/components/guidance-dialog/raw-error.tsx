import { useState } from 'react'
import type { GraphError } from '../../../core/index.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { Button } from '../../ui/button.js'
import { LiveRegion } from '../../ui/live-region.js'

const linesOf = (error: GraphError, words: GuidanceLabels): string[] =>
  [
    [error.code === null ? null : words.error(error.code, error.subcode), error.type].filter(Boolean).join(', '),
    error.message,
    error.details,
    error.traceId ? words.trace(error.traceId) : null,
  ].filter((line): line is string => !!line)

export const RawError = ({ error, words }: { error: GraphError; words: GuidanceLabels }) => {
  const [copied, setCopied] = useState(false)
  const text = linesOf(error, words).join('\n')
  if (!text) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return (
    <details className="wac-details">
      <summary>{words.raw}</summary>
      <pre className="wac-raw" dir="ltr">
        {text}
      </pre>
      <Button variant="link" onClick={() => void copy().catch(() => setCopied(false))}>
        {words.copy}
      </Button>
      <LiveRegion text={copied ? words.copied : ''} />
    </details>
  )
}
