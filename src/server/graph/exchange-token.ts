import { parseGraphError } from '../../core/index.js'
import { parseJson } from '../../core/json/parse-json.js'
import type { ExchangeResult } from '../graph-client.js'
import type { GraphAnswer } from './call-graph.js'

/** Exchanges a token through `ask`, which makes the call and redacts what it returns. */
export async function exchangeToken(
  token: string,
  ask: (
    parameters: Record<string, string>,
    read: (answer: GraphAnswer, raw: GraphAnswer) => ExchangeResult,
  ) => Promise<ExchangeResult>,
): Promise<ExchangeResult> {
  const parameters = {
    grant_type: 'fb_exchange_token',
    set_token_expires_in_60_days: 'true',
    fb_exchange_token: token,
  }
  // the new token leaves by this object: everything that `ask` returns is redacted
  const exchanged: { token: string | null } = { token: null }
  const result = await ask(parameters, (answer, raw) => {
    if (answer.outcome === 'failed') return answer
    exchanged.token = readAccessToken(raw)
    return { outcome: 'failed', error: parseGraphError(answer.body, { httpStatus: answer.httpStatus }) }
  })
  return exchanged.token === null ? result : { outcome: 'exchanged', token: exchanged.token }
}

function readAccessToken(raw: GraphAnswer): string | null {
  if (raw.outcome === 'failed' || raw.httpStatus !== 200) return null
  try {
    const answer = parseJson(raw.body)
    if (typeof answer !== 'object' || answer === null || !('access_token' in answer)) return null
    const token = answer.access_token
    return typeof token === 'string' && /^[\x21-\x7e]{1,10000}$/.test(token) ? token : null
  } catch {
    return null
  }
}
