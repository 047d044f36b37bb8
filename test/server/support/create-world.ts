import type { Credential, Problem } from '../../../src/contract/index.js'
import {
  createCredentials,
  createCredentialsHandler,
  createGraphClient,
  createMemoryStore,
  createTokenVault,
  type CredentialStore,
  type GraphClientOptions,
  type Viewer,
} from '../../../src/server/index.js'
import { createFakeMeta, inspected } from './fake-meta.js'
import { LIVE, NEXT, THIRD, WABA } from './tokens.js'

export const ADMIN: Viewer = { accountId: 'acme', actor: 'asha', can: 'manage' }
export const LOOKER: Viewer = { accountId: 'acme', actor: 'leo', can: 'view' }
export const STRANGER: Viewer = { accountId: 'other', actor: 'mallory', can: 'manage' }

export const KEYS = [{ id: 'k1', key: new Uint8Array(32).fill(7) }]
export const BASE = 'https://chat.example/api/credentials'

interface WorldOptions {
  store?: CredentialStore
  graph?: Partial<GraphClientOptions>
  allowedOrigins?: string[]
}

/** One credential, `wa-1` of account `acme`, behind the real handler; `x-viewer` says who asks. */
export async function createWorld({ store = createMemoryStore(), graph, allowedOrigins }: WorldOptions = {}) {
  const meta = createFakeMeta()
  for (const token of [LIVE, NEXT, THIRD]) meta.inspections.set(token, () => inspected())
  const time = { now: new Date('2026-11-23T12:00:00.000Z') }
  const vault = createTokenVault({ keys: KEYS })
  const credentials = createCredentials({
    store,
    vault,
    graph: createGraphClient({ fetch: (input, init) => meta.fetch(input, init), ...graph }),
    clock: () => new Date(time.now),
  })
  await credentials.register({
    id: 'wa-1',
    accountId: 'acme',
    label: 'Acme WhatsApp',
    requirements: { wabas: [{ id: WABA, name: 'Acme' }] },
  })
  const errors: Error[] = []
  const viewers: Record<string, Viewer> = { admin: ADMIN, looker: LOOKER, stranger: STRANGER }
  const handler = createCredentialsHandler({
    credentials,
    authorize: (request) => viewers[request.headers.get('x-viewer') ?? ''] ?? null,
    basePath: '/api/credentials',
    allowedOrigins,
    onError: (error) => errors.push(error),
  })

  /** Stages a token and promotes it with whatever it loses. */
  async function rotate(token: string): Promise<Credential> {
    const { version } = await credentials.get(ADMIN, 'wa-1')
    const staged = await credentials.stage(ADMIN, 'wa-1', token, { version })
    const acknowledge = staged.comparison?.losses.map(({ id }) => id) ?? []
    return credentials.promote(ADMIN, 'wa-1', { version: staged.version, acknowledge })
  }

  const pass = (milliseconds: number) => (time.now = new Date(time.now.getTime() + milliseconds))
  return { meta, store, vault, credentials, handler, errors, time, pass, rotate }
}
export type World = Awaited<ReturnType<typeof createWorld>>

interface Send {
  viewer?: string
  body?: unknown
  headers?: Record<string, string | null>
}

/** A request as the admin's browser sends it; a `null` header is left out. */
export function request(method: string, path: string, { viewer = 'admin', body, headers = {} }: Send = {}): Request {
  const all: Record<string, string | null> = {
    'x-viewer': viewer,
    'sec-fetch-site': 'same-origin',
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  }
  const sent = Object.entries(all).filter((entry): entry is [string, string] => entry[1] !== null)
  const text = typeof body === 'string' || body === undefined ? body : JSON.stringify(body)
  return new Request(BASE + path, { method, headers: sent, ...(text !== undefined && { body: text }) })
}

export const problemOf = async (response: Response) => (await response.json()) as Problem
export const credentialOf = async (response: Response) => (await response.json()) as Credential

export const HOUR = 3_600_000
export const DAY = 24 * HOUR
