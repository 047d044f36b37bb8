import { isOtherVendors } from './is-other-vendors.js'
import { jsonOf } from './json-in-text.js'
import type { RawError } from './raw-error.js'
import { kindOfText, readText, statusInText } from './read-text.js'
import { asBoolean, asInteger, asStatus, asText, pick, propertiesOf, type Properties } from './read-value.js'

/** Whose text may describe the error, the most telling first. */
export const MESSAGES = 'message errormessage errormsg msg errordescription description developermessage detail'.split(
  ' ',
)

const STATUSES = 'httpstatus httpcode httpstatuscode statuscode status'
const GRAPH = /^(fbtraceid|(error)?subcode|errordata|erroruser\w+|istransient)$/
export const statusOf = (properties: Properties): number | null => pick(properties, STATUSES, asStatus)

/** `{ code: 404, message: … }` of a framework, and `{ code: 200, message: "OK" }` of what went well. */
const isHttpStatus = (code: number | null, text: string): boolean =>
  /^([45]..:|200:$|(0|20\d):(ok|success|created|accepted|message sent))/i.test(`${code}:${text}`)

function detailsOf(properties: Properties): string | null {
  let data = properties['errordata']
  // A text that is no JSON is the detail itself.
  if (typeof data === 'string') data = jsonOf(data)[0] ?? data
  return (
    (data && typeof data === 'object' ? asText(propertiesOf(data)['details']) : asText(data)) ??
    asText(properties['details'])
  )
}

/** Reads one object as an error, if it is one. `isExpected`: it stands where errors stand, so that a message alone makes it one. */
export function readObject(properties: Properties, isExpected: boolean, httpStatus: number | null): RawError | null {
  const rawCode = pick(
    properties,
    'code errorcode whatsappcode facebookerrorcode fberrorcode',
    (value) => value ?? null,
  )
  const type = pick(properties, 'type errortype', asText)
  const title = asText(properties['title'])
  const details = detailsOf(properties)
  const name = asText(properties['name'])
  const texts = MESSAGES.flatMap((key) => asText(properties[key])?.slice(0, 4000) ?? [])
  const wording = [...new Set([...texts, details?.slice(0, 4000)])].join(' ')
  const names = Object.keys(properties)
  const isGraph =
    names.some((key) => GRAPH.test(key) && properties[key] != null) ||
    type?.endsWith('Exception') === true ||
    wording.includes('(#') ||
    /error validating access token|invalid oauth/i.test(wording)

  let code = asInteger(rawCode)
  let kind: RawError['kind'] = null
  if (!isGraph) {
    const word = asText(rawCode) ?? ''
    const [text = ''] = texts
    if (isOtherVendors(properties, { word, code, type, text })) kind = 'vendor'
    else if (!title && properties['code'] != null && isHttpStatus(code, text)) {
      httpStatus ??= asStatus(code)
      code = null
    } else {
      // a name of more than one word is somebody's, not the kind of an error
      const shown = kindOfText(`${/\s/.test(name ?? '') ? '' : name} ${word} ${wording}`)
      kind = code === null || shown === 'vendor' || /^(Abort|Timeout)Error$/.test(name ?? '') ? shown : null
    }
  }
  if (isGraph && code === null && kindOfText(wording) === 'token') kind = 'token'
  if (kind || (code ?? 0) < -1) code = null
  const said = readText(wording)
  if (!kind || kind === 'token') code ??= said.code ?? null
  const message = texts[0] ?? title ?? asText(properties['error'])
  httpStatus ??= statusInText(wording)
  const isError =
    code !== null || isGraph || kind || (httpStatus ?? 0) >= 400 || (isExpected && (message ?? details ?? type))
  return isError
    ? {
        code,
        kind,
        subcode: pick(properties, 'errorsubcode subcode suberrorcode', asInteger) ?? said.subcode,
        type,
        message,
        details,
        userTitle: asText(properties['errorusertitle']),
        userMessage: pick(properties, 'errorusermsg errorusermessage', asText),
        isTransient: pick(properties, 'istransient transienterror', asBoolean),
        traceId: (isGraph && pick(properties, 'fbtraceid traceid', asText)) || said.traceId,
        httpStatus,
        wording,
      }
    : null
}
