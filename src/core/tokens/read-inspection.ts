import type { GraphError } from '../errors/graph-error.js'
import { parseGraphError } from '../errors/parse-graph-error.js'
import { bodyText } from '../json/body-text.js'
import { parseJson } from '../json/parse-json.js'
import type { Check } from './check.js'
import { readExpiry, readGranularScopes, readId, readScopes, readText } from './inspection-fields.js'
import type { TokenInspection } from './token-inspection.js'

export interface InspectionContext {
  httpStatus: number
  checkedAt: Date
  /** The token inspected itself: an error 190 about the caller is an error about the token. @default false */
  selfInspection?: boolean | undefined
}

type Fields = Record<string, unknown>

// any of them makes an object an answer of `debug_token`, with or without `data` around it
const MARKS = ['is_valid', 'app_id', 'expires_at', 'data_access_expires_at', 'scopes', 'granular_scopes', 'user_id']
const MARKS_IN_DATA = [...MARKS, 'type', 'application', 'issued_at']
const WRAPPERS = ['data', '_data', 'body']
const MAX_DEPTH = 5

// identifiers and roles that Meta names in both refusals; `App_id` survives a localised message
const REFUSAL = /\bapp_id\b|viewing app|app access token|owner or developer/i

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const hasAny = (fields: Fields, names: string[]) =>
  names.some((name) => Object.hasOwn(fields, name) && fields[name] !== null)

// in `data`, an error of the inspected token has neither `type` nor trace; one that has them is the envelope of a failed call
const isVerdict = (error: unknown) => isRecord(error) && !('type' in error) && !('fbtrace_id' in error)

const findAnswer = (value: unknown, inData = false, depth = 0): Fields | null => {
  if (depth > MAX_DEPTH) return null
  const text = bodyText(value)
  if (text !== null) return findAnswer(parseJson(text.trim()), inData, depth + 1)
  if (Array.isArray(value)) return findAnswer(value.find(Boolean), inData, depth + 1)
  if (!isRecord(value)) return null
  if (hasAny(value, inData ? MARKS_IN_DATA : MARKS) || (inData && isVerdict(value['error']))) return value
  for (const name of WRAPPERS) {
    const inner = findAnswer(value[name], name !== 'body', depth + 1)
    if (inner) return inner
  }
  return null
}

const isRefusal = (error: GraphError) => error.code === 100 && REFUSAL.test(`${error.message} ${error.details}`)

const readAnswer = (answer: Fields, error: GraphError | null, checkedAt: Date): TokenInspection => {
  const issued = readExpiry(answer['issued_at'])
  return {
    isValid: typeof answer['is_valid'] === 'boolean' ? answer['is_valid'] : null,
    appId: readId(answer['app_id']),
    appName: readText(answer['application']),
    type: readText(answer['type']),
    userId: readId(answer['user_id']),
    issuedAt: issued.kind === 'at' ? issued.at : null,
    expiry: readExpiry(answer['expires_at']),
    dataAccessExpiry: readExpiry(answer['data_access_expires_at']),
    scopes: readScopes(answer['scopes']),
    granularScopes: readGranularScopes(answer['granular_scopes']),
    error,
    checkedAt,
  }
}

/**
 * The answer of `debug_token` in our words. What is absent stays unknown; a refusal to tell is no verdict on the token. Never throws.
 * Source: https://developers.facebook.com/docs/graph-api/reference/debug_token
 */
export const readInspection = (body: unknown, context: InspectionContext): Check => {
  const { checkedAt, selfInspection } = context
  try {
    const answer = findAnswer(body)
    if (answer) {
      const { error: own } = answer
      const error = own == null ? null : parseGraphError({ error: own }, context)
      if (error && isRefusal(error)) return { outcome: 'not-inspectable', error }
      return { outcome: 'inspected', inspection: readAnswer(answer, error, checkedAt) }
    }
  } catch {
    // no JSON, or a getter or a Proxy that throws: no answer
  }

  const error = parseGraphError(body, context)
  if (isRefusal(error)) return { outcome: 'not-inspectable', error }
  // a missing permission can wear code 190 and says nothing against the token
  if (selfInspection && error.family === 'token-190' && error.reason !== 'permission') {
    return { outcome: 'inspected', inspection: { ...readAnswer({}, error, checkedAt), isValid: false } }
  }
  return { outcome: 'failed', error }
}
