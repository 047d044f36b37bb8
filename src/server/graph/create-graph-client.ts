import { readInspection, type Check } from '../../core/index.js'
import type { GraphClient } from '../graph-client.js'
import { redactDeep } from '../redact-deep.js'
import { appSecretProof } from './app-secret-proof.js'
import { callGraph, type GraphAnswer, type GraphTransport } from './call-graph.js'
import { exchangeToken } from './exchange-token.js'
import { failedCall } from './failed-call.js'
import { readAllNumbers } from './read-all-numbers.js'
import { readCursor } from './read-cursor.js'
import { readReach } from './read-reach.js'
import { withoutSecrets } from './without-secrets.js'

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

  /** Calls Graph, reads the answer, and takes every secret out of it: before reading, which may cut texts, and after, which unescapes them. */
  async function ask<T>(
    path: string,
    parameters: Record<string, string>,
    call: { token: string; bearer: string | null; signal: AbortSignal | undefined },
    read: (answer: GraphAnswer, raw: GraphAnswer) => T,
  ): Promise<T> {
    const url = new URL(root + path)
    for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value)
    const proof = appSecret === null ? null : await appSecretProof(call.token, appSecret)
    if (proof !== null && call.bearer !== appToken) url.searchParams.set('appsecret_proof', proof)
    const secrets = [call.token, appSecret, proof].filter((secret) => secret !== null)
    const raw = await callGraph(transport, { url, bearer: call.bearer, signal: call.signal })
    return redactDeep(read(withoutSecrets(raw, secrets), raw), secrets)
  }

  return {
    inspect(token, { checkedAt, signal }) {
      const bearer = appToken ?? token
      return ask('/debug_token', { input_token: token }, { token, bearer, signal }, (answer): Check => {
        if (answer.outcome === 'failed') return answer
        const { httpStatus, body } = answer
        const check = readInspection(body, { httpStatus, checkedAt, selfInspection: appToken === null })
        if (check.outcome !== 'failed' || check.error.code !== null || check.error.family !== 'other') return check
        return { outcome: 'failed', error: failedCall("Graph's answer about the token cannot be read.", httpStatus) }
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
      const fields = { fields: 'id,display_phone_number,verified_name', limit: '100' }
      const call = { token, bearer: token, signal }
      return readAllNumbers(async (after) => {
        let next: string | null = null // not in the answer: a cursor may look like a token, and would be redacted
        const parameters = after === null ? fields : { ...fields, after }
        const reach = await ask(`/${wabaId}/phone_numbers`, parameters, call, (answer, raw) => {
          next = readCursor(raw, token)
          return readReach(wabaId, answer)
        })
        return { reach, next }
      })
    },

    exchange:
      appId === null || appSecret === null
        ? null
        : (token, { signal }) =>
            exchangeToken(token, (parameters, read) =>
              ask(
                '/oauth/access_token',
                { ...parameters, client_id: appId, client_secret: appSecret },
                { token, bearer: null, signal },
                read,
              ),
            ),
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
