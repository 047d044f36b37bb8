import { parseGraphError, readInspection, type Check } from '../../core/index.js'
import { parseJson } from '../../core/json/parse-json.js'
import type { ExchangeResult, GraphClient } from '../graph-client.js'
import { redactDeep } from '../redact-deep.js'
import { appSecretProof } from './app-secret-proof.js'
import { callGraph, type GraphAnswer, type GraphTransport } from './call-graph.js'
import { failedCall } from './failed-call.js'
import { readReach } from './read-reach.js'

export interface GraphClientOptions {
  /** The Meta app that tokens belong to. With `appSecret` its app token inspects; else each token inspects itself. */
  appId?: string | undefined
  appSecret?: string | undefined
  /** @default 'v25.0' */
  version?: string | undefined
  /** @default 'https://graph.facebook.com' */
  baseUrl?: string | undefined
  /** @default globalThis.fetch */
  fetch?: ((input: string, init: RequestInit) => Promise<Response>) | undefined
  /** For each call, its body included. @default 10_000 */
  timeoutMs?: number | undefined
  /** @default 1_048_576 */
  maxResponseBytes?: number | undefined
}

const ID = /^\d{1,25}$/

/** A client of Meta's Graph API. Follows no redirect, retries nothing, and repeats a token in none of its answers. Throws for malformed options. */
export function createGraphClient(options: GraphClientOptions = {}): GraphClient {
  const root = readRoot(options)
  const appId = readAppId(options.appId)
  const appSecret = options.appSecret ?? null
  const appToken = appId !== null && appSecret !== null ? `${appId}|${appSecret}` : null
  const transport: GraphTransport = {
    fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
    timeoutMs: options.timeoutMs ?? 10_000,
    maxResponseBytes: options.maxResponseBytes ?? 1_048_576,
  }

  /** Calls as `caller`, reads the answer, and takes every secret out of what was read. */
  async function ask<T>(
    path: string,
    parameters: Record<string, string>,
    call: { token: string; bearer: string | null; signal: AbortSignal | undefined },
    read: (answer: GraphAnswer) => T,
  ): Promise<T> {
    const url = new URL(root + path)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    const secrets = [call.token, appToken, appSecret].filter((secret) => secret !== null)
    if (appSecret !== null && call.bearer !== appToken) {
      const proof = await appSecretProof(call.token, appSecret)
      url.searchParams.set('appsecret_proof', proof)
      secrets.push(proof)
    }
    return redactDeep(read(await callGraph(transport, { url, bearer: call.bearer, signal: call.signal })), secrets)
  }

  return {
    inspect(token, { checkedAt, signal }) {
      const bearer = appToken ?? token
      return ask('/debug_token', { input_token: token }, { token, bearer, signal }, (answer): Check => {
        if (answer.outcome === 'failed') return answer
        const { httpStatus, body } = answer
        return readInspection(body, { httpStatus, checkedAt, selfInspection: appToken === null })
      })
    },

    reach(token, wabaId, { signal }) {
      if (!ID.test(wabaId)) {
        const answer: GraphAnswer = {
          outcome: 'failed',
          error: failedCall('The id of the account is not a number.', null),
        }
        return Promise.resolve(readReach(wabaId, answer))
      }
      const fields = 'id,display_phone_number,verified_name'
      const call = { token, bearer: token, signal }
      return ask(`/${wabaId}/phone_numbers`, { fields }, call, (answer) => readReach(wabaId, answer))
    },

    exchange:
      appId === null || appSecret === null
        ? null
        : (token, { signal }) =>
            exchange(token, (parameters, read) =>
              ask(
                '/oauth/access_token',
                { ...parameters, client_id: appId, client_secret: appSecret },
                { token, bearer: null, signal },
                read,
              ),
            ),
  }
}

async function exchange(
  token: string,
  ask: (parameters: Record<string, string>, read: (answer: GraphAnswer) => ExchangeResult) => Promise<ExchangeResult>,
): Promise<ExchangeResult> {
  const parameters = {
    grant_type: 'fb_exchange_token',
    set_token_expires_in_60_days: 'true',
    fb_exchange_token: token,
  }
  // the new token leaves by this object: everything that `ask` returns is redacted
  const exchanged: { token: string | null } = { token: null }
  const result = await ask(parameters, (answer) => {
    if (answer.outcome === 'failed') return answer
    exchanged.token = readAccessToken(answer)
    return { outcome: 'failed', error: parseGraphError(answer.body, { httpStatus: answer.httpStatus }) }
  })
  return exchanged.token === null ? result : { outcome: 'exchanged', token: exchanged.token }
}

function readAccessToken({ httpStatus, body }: { httpStatus: number; body: string }): string | null {
  if (httpStatus !== 200) return null
  try {
    const answer = parseJson(body)
    if (typeof answer !== 'object' || answer === null || !('access_token' in answer)) return null
    const token = answer.access_token
    return typeof token === 'string' && /^[\x21-\x7e]{1,10000}$/.test(token) ? token : null
  } catch {
    return null
  }
}

function readRoot({ version = 'v25.0', baseUrl = 'https://graph.facebook.com' }: GraphClientOptions): string {
  if (!/^v\d{1,3}\.\d{1,2}$/.test(version)) {
    throw new Error(`The Graph version "${version}" is not one: write it like "v25.0".`)
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password || url.search || url.hash) {
    throw new Error('The Graph base URL must be an http(s) address without user, query or fragment.')
  }
  return `${url.href.replace(/\/+$/, '')}/${version}`
}

function readAppId(appId: string | undefined): string | null {
  if (appId === undefined) return null
  if (!ID.test(appId)) throw new Error('The app id must be the number of a Meta app, as a string of 1–25 digits.')
  return appId
}
