import { bodyText } from '../json/body-text.js'
import { jsonInText, jsonOf } from './json-in-text.js'
import type { RawError } from './raw-error.js'
import { readHeaders } from './read-headers.js'
import { readChallenge } from './read-challenge.js'
import { MESSAGES, readObject, statusOf } from './read-object.js'
import { readPage } from './read-page.js'
import { readText, statusInText } from './read-text.js'
import { asStatus, asText, pick, propertiesOf } from './read-value.js'
import { isNamed, isTelling, withInner } from './with-inner.js'

const DEEPEST = 24
const MOST_VALUES = 50_000
/** Patterns look at no more of a text than this, and the search for JSON inside at no more than fifty times as much. */
const LONGEST = 20_000
const MOST_QUERY = 4000

const WEBHOOK =
  /^(entry|changes|value|errors?|messages|messageechoes|statuses|calls|history|groups|failedparticipants)$/
/** What was sent, or says nothing: not what came back. */
const IGNORED =
  /^(config|req|request|options|params|input|node|url|path|stack|name)$|(headers|code|type|errordata)$|^erroruser/
/** Where plain text may be an error. What people wrote is one only inside an error. */
const PROSE = /err|body|data|respon|result|reason|cause|fail|exception|^value$/
const WRITTEN = /text|content/

interface Scope {
  depth: number
  httpStatus: number | null
  traceId: string | null
  /** Errors stand here: a message alone is one. */
  isError: boolean
  /** Only `errors` are read, never what customers wrote. */
  isWebhook: boolean
}

/** One answer under two names, like the `body` and the `text` of one client, has one trace. */
const isFirstOfItsTrace = () => {
  const traced = new Set<string>()
  return ({ traceId, code }: RawError): boolean => {
    const key = `${traceId} ${code}`
    const isFirst = !traceId || !traced.has(key)
    traced.add(key)
    return isFirst
  }
}

/** Walks anything and gathers the errors inside, outer ones first. Depth and number of values are bounded, cycles are cut. */
export function collectErrors(input: unknown, httpStatus: number | null, isError: boolean): RawError[] {
  const found: RawError[] = []
  const seen = new WeakSet<object>()
  let budget = MOST_VALUES

  function visitText(whole: string, scope: Scope, isProse: boolean): void {
    const text = whole.trim()
    const head = text.slice(0, LONGEST)
    const [json] = /^(eyJ|W[3y])/.test(text) ? jsonOf(text, atob) : /^[{["]/.test(text) ? jsonOf(text) : []
    if (json !== undefined) return visit(json, scope)

    const named = statusInText(head)
    const add = (error: RawError): void => {
      const status = scope.httpStatus ?? error.httpStatus ?? named
      found.push({ ...error, traceId: error.traceId ?? scope.traceId, httpStatus: status })
    }
    const special = readPage(head) ?? readChallenge(head)
    if (special) return add(special)

    const query = text.length < MOST_QUERY && /^(?:[^\s{]*[?#])?((?:[^\s{?#]*&)?error\w*=\S*)$/i.exec(text)?.[1]
    if (query)
      return visit(Object.fromEntries(new URLSearchParams(query.replace(/#.*/, ''))), { ...scope, isError: true })

    const before = found.length
    const inside = { ...scope, httpStatus: scope.httpStatus ?? named }
    jsonInText(text.slice(0, 50 * LONGEST)).forEach((value) => visit(value, inside))
    if (!isProse || found.slice(before).some(isNamed)) return
    const read = readText(head)
    // What was JSON in it may have been the request.
    if (isNamed(read)) found.length = before
    if (head && found.length === before && (scope.isError || isTelling(read))) add(read)
  }

  function visitObject(source: object, outer: Scope): void {
    const properties = propertiesOf(source)
    const { body, code, message, headers } = properties
    const isWebhook =
      outer.isWebhook ||
      'messagingproduct' in properties ||
      ['entry', 'changes', 'statuses', 'calls'].some((key) => Array.isArray(properties[key]))
    const batchStatus = body === undefined || message !== undefined ? null : asStatus(code)
    const status = batchStatus ?? outer.httpStatus ?? statusOf(properties)
    const head = readHeaders((headers ?? source) as object)
    const traceId = pick(head, 'xfbtraceid xfbrequestid', asText) ?? outer.traceId
    const scope = { ...outer, httpStatus: status, traceId, isWebhook }
    const start = found.length

    for (const [key, value] of Object.entries(properties)) {
      if (isWebhook ? !WEBHOOK.test(key) : IGNORED.test(key)) continue
      const isErrors = /err|cause|exception|fail|reason/.test(key)
      const isInner = { ...scope, isError: isWebhook ? isErrors : isErrors || outer.isError || (status ?? 0) >= 400 }
      const isProse = PROSE.test(key) || (isInner.isError && WRITTEN.test(key))
      if (typeof value === 'string' && !isWebhook) visitText(value, isInner, isProse && !MESSAGES.includes(key))
      else visit(value, isInner)
    }
    const challenge = asText([head['wwwauthenticate']].flat()[0])
    if (challenge && !found.slice(start).some(isNamed)) visitText(challenge, scope, true)

    const inner = found.splice(start)
    const isPlain = isWebhook && !outer.isError
    const own = isPlain
      ? null
      : readObject(batchStatus ? {} : properties, outer.isError || source instanceof Error, status)
    found.push(...withInner(own && { ...own, traceId: own.traceId ?? traceId }, inner))
  }

  function visit(value: unknown, outer: Scope): void {
    if (outer.depth > DEEPEST || budget-- < 0) return
    const scope = { ...outer, depth: outer.depth + 1 }
    try {
      const text = bodyText(value)
      if (text !== null) {
        if (!scope.isWebhook || scope.isError) visitText(text, scope, true)
      } else if (value && typeof value === 'object' && !seen.has(value)) {
        seen.add(value)
        if (Array.isArray(value)) value.slice(0, MOST_VALUES).forEach((item) => visit(item, scope))
        else visitObject(value, scope)
      }
    } catch {
      // A Proxy may throw at any touch: what cannot be read is no error of Graph's.
    }
  }

  visit(input, { depth: 0, httpStatus, traceId: null, isError, isWebhook: false })
  return found.filter(isFirstOfItsTrace())
}
