import type { CredentialsClient, ReadOptions } from './credentials-client.js'
import { CredentialsError } from './credentials-error.js'
import type { Answers } from './http/read-response.js'
import { requestUrl } from './http/request-url.js'
import { withDeadline } from './http/with-deadline.js'
import { ROUTES, type RouteName } from './routes.js'

export interface CredentialsClientOptions {
  /** Where the handler is mounted, relative or absolute: `/api/whatsapp/credentials`. */
  baseUrl: string
  /** @default globalThis.fetch, looked up at each call */
  fetch?: typeof globalThis.fetch | undefined
  /** Sent with every request; a function is asked each time. */
  headers?: HeadersInit | (() => HeadersInit | Promise<HeadersInit>) | undefined
  /** How long one request may take, its body included, in milliseconds. @default 60_000 */
  timeoutMs?: number | undefined
}

interface Call<Shape extends keyof Answers> {
  id?: string
  query?: Record<string, string | undefined>
  version?: number
  body?: object
  shape: Shape
  options: ReadOptions | undefined
}

// A chunk of its own that comes while the server answers: a page that only waits for its first answer need not wait for schemas.
const loadReader = async () => {
  const { readResponse } = await import('./http/read-response.js')
  return readResponse
}

/**
 * Talks to the handler of `./server`, or to any backend that keeps the same contract (`openapi.json`).
 * A token is in the one request body that stages it, and nowhere else.
 * @example const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials' })
 */
export const createCredentialsClient = ({
  baseUrl,
  fetch: ownFetch,
  headers,
  timeoutMs = 60_000,
}: CredentialsClientOptions): CredentialsClient => {
  const headersOf = async ({ version, body }: Call<keyof Answers>): Promise<Headers> => {
    const result = new Headers(typeof headers === 'function' ? await headers() : headers)
    result.set('Accept', 'application/json, application/problem+json')
    if (version !== undefined) result.set('If-Match', `"${version}"`)
    if (body) result.set('Content-Type', 'application/json')
    return result
  }

  const send = async (url: string, init: RequestInit) => (ownFetch ?? globalThis.fetch)(url, init)

  const call = async <Shape extends keyof Answers>(
    routeName: RouteName,
    request: Call<Shape>,
  ): Promise<Answers[Shape]> => {
    const { method, path } = ROUTES.find((route) => route.name === routeName)!
    const name = `${method} ${path}`
    const url = requestUrl(baseUrl, path, request.id, request.query)
    const exchange = async (signal: AbortSignal) => {
      const sentHeaders = await headersOf(request).catch(() => {
        throw new CredentialsError('network', `${name} was not sent: its headers could not be made.`)
      })
      signal.throwIfAborted()
      const init: RequestInit = {
        method,
        headers: sentHeaders,
        ...(request.body && { body: JSON.stringify(request.body) }),
        cache: 'no-store',
        credentials: 'same-origin',
        redirect: 'error',
        referrerPolicy: 'no-referrer',
        signal,
      }
      const [response, readResponse] = await Promise.all([send(url, init), loadReader()]).catch(() => {
        throw new CredentialsError('network', `${name} got no answer.`)
      })
      return readResponse(response, request.shape, name)
    }
    return withDeadline(exchange, {
      signal: request.options?.signal,
      timeoutMs,
      timeout: () => new CredentialsError('timeout', `${name} was not answered within ${timeoutMs} ms.`),
    })
  }

  const write = (name: RouteName, id: string, options: ReadOptions & { version: number }, body?: object) =>
    call(name, { id, version: options.version, ...(body && { body }), shape: 'credential', options })

  return {
    list: async (options) => call('list', { shape: 'list', options }),
    get: async (id, options) => call('get', { id, shape: 'credential', options }),
    stage: async (id, token, options) => write('stage', id, options, { token }),
    discard: async (id, options) => write('discard', id, options),
    promote: async (id, options) => write('promote', id, options, { acknowledge: options.acknowledge }),
    undo: async (id, options) => write('undo', id, options),
    check: async (id, options) => write('check', id, options),
    renew: async (id, options) => write('renew', id, options),
    events: async (id, options) =>
      call('events', {
        id,
        query: { before: options?.before, limit: options?.limit?.toString() },
        shape: 'events',
        options,
      }),
  }
}
