import { parseJson } from '../json/parse-json.js'
import { jsonInText } from './json-in-text.js'
import type { RawError } from './raw-error.js'
import { MESSAGE_KEYS, readErrorObject } from './read-error-object.js'
import { readErrorText, statusInText } from './read-error-text.js'
import { asStatus, asText, get, pick } from './safe-read.js'

const DEEPEST = 20
const MOST_VALUES = 50_000

const STATUS = 'status statusCode status_code httpStatus http_status httpCode http_code httpStatusCode _http_status'
const HEADERS = 'headers _http_headers responseHeaders'
const WEBHOOK = 'entry changes value errors error messages statuses calls'
const ERRORS =
  'error errors _errors err exception failure lastError originalError innerError _error reason rawErrorMessage messages errorDetails errorResponse n8nDetails applicationFailureInfo'
const CARRIERS =
  'response data _data body _body result payload payloads context meta responseText responseBody rawBody text content searchParams encodedAttributes details detail cause'

interface Scope {
  depth: number
  httpStatus: number | null
  traceId: string | null
  /** Errors stand here: a message alone is one. */
  isError: boolean
  /** In a webhook only `errors` are read, never what customers wrote. */
  isWebhook: boolean
}

function header(source: unknown, name: string): string | null {
  try {
    const getter = get(source, 'get')
    if (typeof getter === 'function') return asText(getter.call(source, name))
    const entries: [unknown, unknown][] = Array.isArray(source)
      ? source.slice(0, 200).map((item) => [get(item, 'name') ?? get(item, '0'), get(item, 'value') ?? get(item, '1')])
      : Object.entries(source ?? {})
    const value = entries.find(([key]) => String(key).toLowerCase() === name)?.[1]
    return asText(Array.isArray(value) ? value[0] : value)
  } catch {
    return null
  }
}

/** Walks anything and gathers the errors inside, outer ones first. Depth, number of values and cycles are bounded. */
export function collectErrors(input: unknown, httpStatus: number | null, isError: boolean): RawError[] {
  let found: RawError[] = []
  const seen = new WeakSet<object>()
  let budget = MOST_VALUES

  function visitText(whole: string, scope: Scope): void {
    const text = whole.trim()
    if (/^[{["]/.test(text)) {
      try {
        return visit(parseJson(text), scope)
      } catch {
        // Cut off, or not JSON at all.
      }
    }
    if (/^<(?:!doctype|html|\?xml|head|body|center|h1)/i.test(text)) {
      const head = text.slice(0, 5000)
      const title = /<(?:title|h1)[^>]{0,200}>([^<]{1,300})/i.exec(head)?.[1]?.trim() ?? null
      const status = scope.httpStatus ?? asStatus(/\b[1-5]\d\d\b/.exec(title ?? '')?.[0])
      const isOutage =
        /facebook \| error|something went wrong|temporarily unavailable|bad gateway|gateway time-?out|service unavailable/i.test(
          head,
        )
      found.push({
        ...readErrorText(''),
        message: title,
        traceId: scope.traceId,
        httpStatus: status,
        kind: isOutage ? 'outage' : null,
      })
      return
    }
    const challenge = /^(?:www-authenticate:\s*)?OAuth "Facebook Platform"\s+"(\w+)"\s*"?([^]*?)"?$/i.exec(
      text.slice(0, 5000),
    )
    if (challenge) {
      const error = readErrorText(challenge[2] ?? '')
      const kind = error.code === null && challenge[1] === 'invalid_token' ? 'token' : error.kind
      found.push({ ...error, traceId: scope.traceId, httpStatus: scope.httpStatus, kind })
      return
    }
    if (/^[^\s{<]*?(?:^|[?&#])error\w*=[^\s{]*$/i.test(text.slice(0, 5000))) {
      const query = text.slice(0, 5000).replace(/^[^?#]*[?#](?=.*error)/i, '')
      return visit(Object.fromEntries(new URLSearchParams(query.replace(/#_=_$/, '').replaceAll('#', '&'))), {
        ...scope,
        isError: true,
      })
    }
    const start = found.length
    const status = scope.httpStatus ?? statusInText(text)
    for (const value of jsonInText(text)) visit(value, { ...scope, httpStatus: status })
    if (found.length > start) return
    const error = readErrorText(text)
    if (error.code !== null || error.kind !== null || (scope.isError && text) || error.traceId !== null) {
      found.push({ ...error, traceId: error.traceId ?? scope.traceId, httpStatus: status })
    }
  }

  function visitObject(source: object, outer: Scope): void {
    const isWebhook =
      outer.isWebhook ||
      ['entry', 'changes', 'statuses', 'calls'].some((key) => Array.isArray(get(source, key))) ||
      get(source, 'messaging_product') !== undefined
    const batchStatus =
      get(source, 'body') === undefined || asText(get(source, 'message')) ? null : asStatus(get(source, 'code'))
    const status = batchStatus ?? outer.httpStatus ?? pick(source, STATUS, asStatus)
    const headers = pick(source, HEADERS, (value) => value ?? null) ?? source
    const traceId = header(headers, 'x-fb-trace-id') ?? header(headers, 'x-fb-request-id') ?? outer.traceId
    const scope: Scope = { ...outer, httpStatus: status, traceId, isWebhook }
    const start = found.length

    if (isWebhook) {
      for (const key of WEBHOOK.split(' ')) visit(get(source, key), { ...scope, isError: key.startsWith('error') })
    } else {
      const challenge = header(headers, 'www-authenticate')
      for (const key of ERRORS.split(' ')) {
        const value = get(source, key)
        visit(value, { ...scope, isError: typeof value === 'object' })
      }
      for (const key of CARRIERS.split(' ')) {
        visit(get(source, key), {
          ...scope,
          isError:
            (outer.isError && key !== 'details' && key !== 'detail') ||
            ((status ?? 0) >= 400 && key !== 'details' && key !== 'detail'),
        })
      }
      for (const key of MESSAGE_KEYS.split(' ')) {
        const value = get(source, key)
        if (typeof value === 'object') visit(value, { ...scope, isError: true })
        else if (typeof value === 'string' && /[{<]/.test(value.slice(0, 1000))) {
          visit(value, { ...scope, isError: false })
        }
      }
      if (challenge && found.length === start) visitText(challenge, scope)
    }

    if (isWebhook && !outer.isError) return
    if (batchStatus !== null && (found.length > start || batchStatus < 400)) return
    const own = readErrorObject(
      batchStatus === null ? source : {},
      outer.isError || source instanceof Error,
      status,
      traceId,
    )
    const inner = found.slice(start)
    if (!own || (inner.length > 0 && (own.code === null || inner.some(({ code }) => code === own.code)))) return
    found = [...found.slice(0, start), own, ...inner.filter(({ code }) => code !== null)]
  }

  function visit(value: unknown, outer: Scope): void {
    if (outer.depth >= DEEPEST || budget-- <= 0) return
    const scope = { ...outer, depth: outer.depth + 1 }
    try {
      if (typeof value === 'string') {
        if (!scope.isWebhook || scope.isError) visitText(value, scope)
      } else if (value instanceof URLSearchParams) visitText(`?${value}`, scope)
      else if (value instanceof Uint8Array) visitText(new TextDecoder().decode(value), scope)
      else if (value !== null && typeof value === 'object' && !seen.has(value)) {
        seen.add(value)
        if (Array.isArray(value))
          for (let index = 0; index < value.length && budget > 0; index++) visit(get(value, String(index)), scope)
        else visitObject(value, scope)
      }
    } catch {
      // A Proxy may throw at any touch: what cannot be read is no error of Graph's.
    }
  }

  visit(input, { depth: 0, httpStatus, traceId: null, isError, isWebhook: false })
  return found
}
