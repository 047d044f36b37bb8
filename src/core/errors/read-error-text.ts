import { asStatus } from './safe-read.js'
import type { RawError, RawErrorKind } from './raw-error.js'

/** More of a text than this is never looked at with patterns. */
const LONGEST = 20_000

const CODE = [
  /\(#(-?\d{1,9})\b/,
  /(?:\berror[ _-]?code|["'{(,;[]\s*code|^\s*code)\\*["']?\s*[:=#]*\s*\\*["'#(]*(-?\d{1,9})\b/i,
  /^\s*(?:error )?#?(\d{1,9})\s*[:-]\s/i,
  /\berror #?(\d{1,9})\b/i,
]
const SUBCODE = /sub_?code\\*["']?\s*[:=]?\s*\\*["'#]*(\d{1,9})/i
const TRACE = /\bfbtrace_?id\\*["']?\s*[:=]?\s*\\*["']?([\w-]{4,})/i
const TYPE = /\b(\w{1,60}Exception)\b/
const STATUS =
  /\bHTTP\W{0,2}(?:\d(?:\.\d)?\s|error:?\s|code:?\s|status:?\s)?\s?([1-5]\d\d)\b|\bstatus(?:[ _]?code)?\W{1,4}([1-5]\d\d)\b|resulted in a `(\d{3})|^\s*([45]\d\d)\s*[-:]\s/i

const TOKEN =
  /error validating access token|invalid oauth (?:2\.0 )?access token|session has expired (?:on|at)\b|access token could not be decrypted|malformed access token|cannot parse access token/i
const NETWORK =
  /fetch failed|failed to fetch|fetch resource|network ?(?:error|request failed)|load failed|socket hang up|curl error|getaddrinfo|timed? ?out|timeout of \d|connection (?:reset|refused|closed|aborted|error|terminated)|max retries exceeded|\bE(?:CONN\w+|NOTFOUND|TIMEDOUT|AI_AGAIN|PIPE)\b|\bUND_ERR_|operation was aborted|request aborted/i
const VENDOR = /twilio|vonage|nexmo|messagebird|gupshup|infobip|sinch|stripe\b|telegram/i

const firstMatch = (text: string, pattern: RegExp) => pattern.exec(text)?.slice(1).find(Boolean) ?? null

/** An HTTP status that a text names: "HTTP 400: …", "status code 401", "502 - …". */
export const statusInText = (text: string): number | null => asStatus(firstMatch(text.slice(0, 500), STATUS))

/** Whose fault a wording without a code shows. */
export function kindOfText(text: string): RawErrorKind | null {
  if (TOKEN.test(text)) return 'token'
  if (VENDOR.test(text)) return 'vendor'
  return NETWORK.test(text) ? 'network' : null
}

/** The code in "(#190) …" or `"code": 190`. A number that only looks like an HTTP status is none. */
export function codeInText(text: string): number | null {
  for (const [index, pattern] of CODE.entries()) {
    const digits = firstMatch(text, pattern)
    if (digits === null) continue
    const code = Number(digits)
    if (index < 2 || code < 400 || code > 599) return code
  }
  return null
}

/** Reads an error out of plain, cut-off or foreign (Python) notation, where no JSON can be read. */
export function readErrorText(whole: string): Omit<RawError, 'httpStatus' | 'traceId'> & { traceId: string | null } {
  const text = whole.slice(0, LONGEST)
  const kind = kindOfText(text)
  const isForeign = kind === 'vendor' || kind === 'network'
  const code = isForeign && !text.includes('(#') ? null : codeInText(text)
  const subcode = code === null ? null : firstMatch(text, SUBCODE)
  return {
    code,
    subcode: subcode === null ? null : Number(subcode),
    type: firstMatch(text, TYPE),
    message: text,
    details: null,
    userTitle: null,
    userMessage: null,
    isTransient: null,
    traceId: firstMatch(text, TRACE),
    kind: code === null ? kind : null,
    wording: text,
  }
}
