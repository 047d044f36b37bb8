import { parseJson } from '../json/parse-json.js'
import type { RawError, RawErrorKind } from './raw-error.js'
import { codeInText, kindOfText } from './read-error-text.js'
import { asBoolean, asInteger, asText, get, pick } from './safe-read.js'

const CODE = 'code error_code errorCode _api_error_code api_error_code'
const SUBCODE =
  'error_subcode subcode errorSubcode error_sub_code sub_code subCode _api_error_subcode api_error_subcode'
const TYPE = 'type error_type errorType _api_error_type api_error_type'
const TITLE = 'title error_title'
const USER_TITLE = 'error_user_title errorUserTitle'
const USER_MESSAGE = 'error_user_msg error_user_message errorUserMsg errorUserMessage'
const IS_TRANSIENT = 'is_transient isTransient _api_transient_error api_transient_error'
const TRACE = 'fbtrace_id fbtraceId fbTraceId fb_trace_id'
const DATA = 'error_data errorData'

/** Keys whose text may describe the error, the most telling first. */
export const MESSAGE_KEYS =
  'message error_message error_msg errorMessage msg _api_error_message api_error_message error_description errorDescription description developer_message details detail _message'

const VENDOR_KEYS =
  'more_info moreInfo doc_url codeName severity routine groupId requestError parameter metadata domain INDEX_SIZE_ERR ErrorCode MessageSid AccountSid'
const NETWORK_NAME = /^(?:Abort|Timeout|Network|Canceled|Socket|APIConnection|\w+Timeout)Error$/
const NETWORK_CODE =
  /^(?:E(?:CONN\w+|NOTFOUND|TIMEDOUT|SOCKET\w+|PIPE|HOST\w+|NET\w+|AI_\w+)|UND_ERR_\w+|ABORT_ERR|ERR_(?:NETWORK|CANCEL|SOCKET|STREAM|CONN|TIMED|INTERNET|NAME|HTTP2)\w*)$/

const present = (value: unknown) => value ?? null

function detailsOf(source: object): string | null {
  const data = pick(source, DATA, present)
  let parsed: unknown = data
  try {
    if (typeof data === 'string') parsed = parseJson(data)
  } catch {
    // A text that is no JSON is the detail itself.
  }
  return pick(parsed, 'details detail', asText) ?? asText(parsed) ?? pick(source, 'details detail', asText)
}

/** Reads one object as an error, if it is one. `isExpected`: it stands where errors stand, so that a message alone makes it one. */
export function readErrorObject(
  source: object,
  isExpected: boolean,
  httpStatus: number | null,
  headerTraceId: string | null,
): RawError | null {
  const type = pick(source, TYPE, asText)
  const title = pick(source, TITLE, asText)
  const message = pick(source, MESSAGE_KEYS, asText) ?? title ?? asText(get(source, 'error'))
  const details = detailsOf(source)
  const subcode = pick(source, SUBCODE, asInteger)
  const isTransient = pick(source, IS_TRANSIENT, asBoolean)
  const userTitle = pick(source, USER_TITLE, asText)
  const userMessage = pick(source, USER_MESSAGE, asText)
  const traceId = pick(source, TRACE, asText)
  const rawCode = pick(source, CODE, present)
  const name = asText(get(source, 'name')) ?? ''
  const wording = [...MESSAGE_KEYS.split(' ').map((key) => asText(get(source, key))), details].filter(Boolean).join(' ')
  const inText = codeInText(message ?? '')

  const isGraph =
    traceId !== null ||
    subcode !== null ||
    userMessage !== null ||
    isTransient !== null ||
    pick(source, DATA, present) !== null ||
    /Exception$/.test(type ?? '') ||
    wording.includes('(#')
  const isWord = typeof rawCode === 'string' && /^[A-Z_]/i.test(rawCode)

  let code = pick(source, CODE, asInteger)
  let status = httpStatus
  let kind: RawErrorKind | null = null
  if (!isGraph) {
    if (NETWORK_NAME.test(name) || (isWord && NETWORK_CODE.test(rawCode))) kind = 'network'
    else if (
      pick(source, VENDOR_KEYS, present) !== null ||
      (isWord && !/^(?:E[A-Z]|ERR_)/.test(rawCode)) ||
      (code !== null && code >= 10_000 && code < 80_000) ||
      /^[A-Z_]{5,}$/.test(asText(get(source, 'status')) ?? '')
    )
      kind = 'vendor'
    else if (
      code !== null &&
      title === null &&
      ((code >= 400 && code <= 599) || (code === 200 && /^(?:ok|success\w*)?$/i.test(message ?? '')))
    ) {
      status ??= code
      code = null
    } else if (code === null) kind = kindOfText(wording)
    else if (kindOfText(name + wording) === 'vendor') kind = 'vendor'
    if (kind) code = null
  }
  if (kind !== 'vendor' && kind !== 'network') code ??= inText
  if (code !== null) kind = null

  const says = message ?? details ?? type
  const isError = code !== null || isGraph || kind !== null || (status ?? 0) >= 400 || (isExpected && says !== null)
  if (!isError) return null
  return {
    code,
    subcode,
    type,
    message,
    details,
    userTitle,
    userMessage,
    isTransient,
    traceId: traceId ?? headerTraceId,
    httpStatus: status,
    kind,
    wording,
  }
}
