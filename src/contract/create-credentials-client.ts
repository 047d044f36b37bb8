import type * as v from 'valibot'
import type { CredentialsClient, ReadOptions } from './credentials-client.js'
import { CredentialsError } from './credentials-error.js'
import { readAnswer } from './http/read-answer.js'
import { readError } from './http/read-error.js'
import { requestUrl } from './http/request-url.js'
import { withDeadline } from './http/with-deadline.js'
import { ROUTES, type RouteName } from './routes.js'
import { credentialEventsSchema } from './schemas/credential-event.js'
import { credentialListSchema, credentialSchema } from './schemas/credential.js'

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

interface Call<T> {
  id?: string
  query?: Record<string, string | undefined>
  version?: number
  body?: object
  schema: v.GenericSchema<unknown, T>
  options: ReadOptions | undefined
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
  const headersOf = async <T>({ version, body }: Call<T>): Promise<Headers> => {
    const result = new Headers(typeof headers === 'function' ? await headers() : headers)
    result.set('Accept', 'application/json, application/problem+json')
    if (version !== undefined) result.set('If-Match', `"${version}"`)
    if (body) result.set('Content-Type', 'application/json')
    return result
  }

  const send = async (url: string, init: RequestInit) => (ownFetch ?? globalThis.fetch)(url, init)

  const call = async <T>(routeName: RouteName, request: Call<T>): Promise<T> => {
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
      const response = await send(url, init).catch(() => {
        throw new CredentialsError('network', `${name} got no answer.`)
      })
      if (!response.ok) throw await readError(response, name)
      return readAnswer(response, request.schema, name)
    }
    return withDeadline(exchange, { signal: request.options?.signal, timeoutMs, name })
  }

  const write = (name: RouteName, id: string, options: ReadOptions & { version: number }, body?: object) =>
    call(name, { id, version: options.version, ...(body && { body }), schema: credentialSchema, options })

  return {
    list: async (options) => call('list', { schema: credentialListSchema, options }),
    get: async (id, options) => call('get', { id, schema: credentialSchema, options }),
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
        schema: credentialEventsSchema,
        options,
      }),
  }
}
