import type { RawError } from './raw-error.js'
import { asBoolean, asInteger, asStatus } from './read-value.js'

/** How a code is written, the surest first: only the first may be a number that could as well be an HTTP status. */
const CODES = [
  /(?:\(|- )#(-?\d+)/, // (#190)
  /\b(\d+),? \w*(?:OAuth|Method|Api)Exception/, // 190 OAuthException
  /(?:(?<![a-z])(?:facebook)?error[ _-]?code|["'{(,;[\]\n]:?\s{0,40}code|(?<=exception )code|\n[^\n]{0,60}\s\scode|^code|(?<![?&])\bcode(?==))[\\"'\]]*\s*(?:[:=#]|- )?>?\s*(?:int)?[\\"'#(]*(\d+)(?![\w/%]|\.\d*[1-9])/, // error_code: "190"
  /(?:^(?!200\W+ok\b)|=> ")\s*(?:error )?#?(\d+)\s*[:-]\s/, // 190 - Error validating …
  /^error: (\d+), /, // Error: 190, Error validating …
  /^#(\d\d+)\s/, // #200 You do not have …
  /(?:^(?=.1\d{5})|error: )\[(\d+)\]/, // Error: [190] …
  /\berror (?:#|\((?=1\d{5}))?(\d+)\b(?! \(\w{5}\))/, // error 190, error (131053)
]
const CODE = new RegExp(CODES.map(({ source }) => source).join('|'), 'gi')
/** Numbers that PHP, iOS, Cloudflare and OkHttp give to an error of theirs, and an HTTP status that a log says twice. */
const OWN_CODE =
  /^error code: 1\d{3}$|Exception\(code: \d+\)|Domain=\S{1,99} Code=\d+|protocol=[\w/.]{1,9}, code=\d+|status=(\d+) code=\1\b/g
/** Not the first digit of what Go prints as 2.494e+06. */
const SUBCODE = /sub_?(?:error_?)?code[^\w-]{1,12}(?:int\()?(\d+)(?![.\d]*e)/i
const TRACE = /fb[_-]?(?:trace|request)[_-]?id(?:[^\w.]|quot){1,12}(?:(?:string|some)\((?:\d+\) )?"?)?([\w/+-]+)/i
const TRANSIENT = /is_?transient\W{1,6}(true|false)/i
const TYPE = /\b\w{1,40}Exception\b/
const STATUS =
  /(?:\bhttp[\w/.]{0,40}|status(?:[ _]?code)?(?: of|error)?|(?:response|returned) (?:code|error)|protocol=[\w/.]{1,9}, code|success|^|`|error '|\[)["']?[ :=-]{0,4}(?:error |code |status )?([45]\d\d)\b|(?:: |error \()([45]\d\d) (?:server|service|bad|internal|gateway|too many|unauth|forbidden|not found)/i

const TOKEN =
  /error validating access token|invalid oauth (2.0 )?access token|session has expired [oa]|token could not be decrypted|malformed access token|cannot parse access token/i
const VENDOR = /twilio|vonage|nexmo|messagebird|gupshup|infobip|telegram/i
const NETWORK =
  /fetch (failed|resource)|to fetch|network ?(error|request)|load failed|socket|curl error|time(d ?)?-?out|connection ?(\w+ )?(re|clos|abort|err|term|lost)|\boffline\b|max retries|such host|unknown ?host|name (or|res)|unreachable|no route|forcibly|broken pipe|\beof\b|nxdomain|\bdns\b|certificate|abort|(?<!login |user (?:has )?)cancell?ed|\bE(CONN|NOTFOUND|AI_|PIPE|HOST|NET)|UND_ERR|ERR_(NETW|CONN|INTERNET|NAME|STREAM)/i

/** The code in "(#190) …" or `"code": 190`. A bare number that may as well be an HTTP status is none. */
function codeInText(text: string): number | null {
  for (const [, prefix, ...others] of text.replace(OWN_CODE, '').matchAll(CODE)) {
    const code = asInteger(prefix ?? others.find(Boolean))
    if (code !== null && (prefix || code < 400 || code > 599)) return code
  }
  return null
}

/** Whose fault a wording without a code shows. */
export const kindOfText = (text: string): RawError['kind'] =>
  TOKEN.test(text) ? 'token' : VENDOR.test(text) ? 'vendor' : NETWORK.test(text) ? 'network' : null

/** An HTTP status that a text names: "HTTP 400: …", "status code 401", "502 - …". */
export const statusInText = (text: string): number | null => {
  const [, named, shown] = STATUS.exec(text) ?? []
  return asStatus(named ?? shown)
}

/** Reads an error out of prose, and of cut-off or foreign (Python) notation where no JSON can be read. */
export function readText(text: string): RawError {
  const kind = kindOfText(text)
  const code = kind && kind !== 'token' && !text.includes('(#') ? null : codeInText(text)
  return {
    code,
    kind: code === null ? kind : null,
    subcode: asInteger(SUBCODE.exec(text)?.[1]),
    isTransient: asBoolean(TRANSIENT.exec(text)?.[1]?.toLowerCase()),
    traceId: TRACE.exec(text)?.[1],
    type: TYPE.exec(text)?.[0],
    message: text,
    wording: text,
  }
}
