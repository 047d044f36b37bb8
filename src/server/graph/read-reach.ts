import { parseGraphError, type GraphError, type PhoneNumber, type WabaReach } from '../../core/index.js'
import { isAuthorizationFamily } from '../../core/errors/judge-raw-error.js'
import { parseJson } from '../../core/json/parse-json.js'
import { failedCall } from './failed-call.js'
import type { GraphAnswer } from './call-graph.js'

/** What an account's `phone_numbers` answer says about reach: an authorization error denies, anything else unreadable leaves it unknown. */
export function readReach(wabaId: string, answer: GraphAnswer): WabaReach {
  if (answer.outcome === 'failed') return unreached(wabaId, answer.error)
  const { httpStatus, body } = answer
  const data = httpStatus === 200 ? readData(body) : null
  if (data) return { wabaId, state: 'reachable', phoneNumbers: data.flatMap(readPhoneNumber), error: null }
  const error = parseGraphError(body, { httpStatus })
  if (httpStatus !== 200 || error.code !== null) return unreached(wabaId, error)
  return unreached(wabaId, failedCall("Graph's answer about the account cannot be read.", httpStatus))
}

function unreached(wabaId: string, error: GraphError): WabaReach {
  const denied = isAuthorizationFamily(error.family) || error.reason === 'object-or-permission'
  return { wabaId, state: denied ? 'denied' : 'unknown', phoneNumbers: [], error }
}

function readData(body: string): unknown[] | null {
  try {
    const answer = parseJson(body)
    if (typeof answer !== 'object' || answer === null || !('data' in answer)) return null
    return Array.isArray(answer.data) ? (answer.data as unknown[]) : null
  } catch {
    return null
  }
}

function readPhoneNumber(item: unknown): PhoneNumber[] {
  if (typeof item !== 'object' || item === null) return []
  const { id, display_phone_number, verified_name } = item as Record<string, unknown>
  const known = typeof id === 'string' || Number.isSafeInteger(id) ? String(id) : ''
  if (!/^\d{1,25}$/.test(known)) return []
  return [{ id: known, displayPhoneNumber: readText(display_phone_number), verifiedName: readText(verified_name) }]
}

function readText(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, 200) : null
}
