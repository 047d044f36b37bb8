import type { GraphError, Guidance } from '../../../core/index.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'

interface ReceivedFactsProps {
  error: GraphError
  documented: Guidance['documentedStatus']
  /** When it came, in words. */
  time: string | null
  words: GuidanceLabels
}

const statusOf = (received: number | null, documented: string, words: GuidanceLabels) => {
  if (received === null) return documented ? words.statusDocumented(documented) : null
  return documented && documented !== `${received}`
    ? words.status(received, documented)
    : words.statusReceived(received)
}

/** What came, beside what is documented where that is something else. */
export const ReceivedFacts = ({ error, documented, time, words }: ReceivedFactsProps) => {
  const status = statusOf(error.httpStatus, documented.join(', '), words)
  return (
    <p className="wac-dialog-codes">
      {error.code === null ? null : <bdi className="wac-chip">{words.error(error.code, error.subcode)}</bdi>}
      {status ? <bdi className="wac-chip">{status}</bdi> : null}
      {time ? <span className="wac-muted">{time}</span> : null}
    </p>
  )
}
