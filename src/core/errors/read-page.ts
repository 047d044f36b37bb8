import type { RawError } from './raw-error.js'
import { asStatus } from './read-value.js'

/** Reads an HTML page that came in place of JSON. Its heading names the HTTP status; Meta's own error page comes with any status. */
export function readPage(text: string): RawError | null {
  if (!/^<(!|html|\?xml|head|body|center|h1)/i.test(text)) return null
  const message = /<(?:title|h1)[^>]*>([^<]+)/i.exec(text)?.[1]?.trim() ?? ''
  const isOutage = /facebook \| error|something went wrong|gateway|unavailable/i.test(text)
  return { message, kind: isOutage ? 'network' : null, httpStatus: asStatus(/\b[45]\d\d\b/.exec(message)?.[0]) }
}
