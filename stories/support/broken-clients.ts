import { createCredentialsClient, type CredentialsClient, type CredentialsErrorCode } from '../../src/contract/index.js'
import type { ScenarioWorld } from '../../src/testing/index.js'

const BASE_URL = '/api/whatsapp/credentials'

/** A server that cannot be reached. */
export const unreachable = (): CredentialsClient =>
  createCredentialsClient({
    baseUrl: BASE_URL,
    fetch: async () => Promise.reject(new TypeError('Failed to fetch')),
  })

/** A server that never answers. */
export const silent = (): CredentialsClient =>
  createCredentialsClient({ baseUrl: BASE_URL, fetch: async () => new Promise<Response>(() => {}) })

const problem = (status: number, code: CredentialsErrorCode) =>
  new Response(JSON.stringify({ type: 'about:blank', title: code, status, detail: code, code }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  })

/** A server, or what stands before it, that refuses everything. */
export const refusing = (status: number, code: CredentialsErrorCode) => (): CredentialsClient =>
  createCredentialsClient({ baseUrl: BASE_URL, fetch: async () => problem(status, code) })

/** Reading works, writing is refused: the session ended, or the right was taken away, after the page was opened. */
export const refusingWrites =
  (status: number, code: CredentialsErrorCode) =>
  ({ fetch }: ScenarioWorld): CredentialsClient =>
    createCredentialsClient({
      baseUrl: BASE_URL,
      fetch: async (input, init) =>
        init?.method === undefined || init.method === 'GET' ? fetch(input, init) : problem(status, code),
    })

/** Reading works, writing gets no answer. */
export const silentWrites = ({ fetch }: ScenarioWorld): CredentialsClient =>
  createCredentialsClient({
    baseUrl: BASE_URL,
    fetch: async (input, init) =>
      init?.method === undefined || init.method === 'GET' ? fetch(input, init) : new Promise<Response>(() => {}),
  })
