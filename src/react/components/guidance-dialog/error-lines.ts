import type { GraphError } from '../../../core/index.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { plainText } from './plain-text.js'

/** Everything Meta sent with an error, a line each, fit to be shown and copied. */
export const errorLines = (error: GraphError, time: string | null, words: GuidanceLabels): string[] => {
  const texts = [error.message, error.details, error.userTitle, error.userMessage]
  const seen = [...new Set(texts.filter((text): text is string => !!text))].map(plainText)
  const [type, trace] = [error.type, error.traceId].map((text) => plainText(text ?? '').text)
  return [
    [error.code === null ? null : words.error(error.code, error.subcode), type].filter(Boolean).join(', '),
    error.httpStatus === null ? null : words.statusReceived(error.httpStatus),
    ...seen.map(({ text, shortened }) => (shortened ? `${text} … ${words.shortened}` : text)),
    trace ? words.trace(trace) : null,
    time,
  ].filter((line): line is string => !!line)
}
