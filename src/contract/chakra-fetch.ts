type Fetch = typeof globalThis.fetch

interface Envelope {
  _data: unknown
  _errors: unknown[]
}

const readEnvelope = (text: string): Envelope | null => {
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body !== 'object' || body === null || !('_data' in body || '_errors' in body)) return null
    const errors: unknown = '_errors' in body ? body._errors : []
    return { _data: '_data' in body ? body._data : null, _errors: Array.isArray(errors) ? errors : [errors] }
  } catch {
    return null
  }
}

const statusIn = (problem: unknown): number | null => {
  const status: unknown = typeof problem === 'object' && problem !== null ? Reflect.get(problem, 'status') : null
  return typeof status === 'number' && status >= 400 && status <= 599 ? status : null
}

/**
 * For backends that wrap every answer in Chakra's `{ _data, _meta, _errors }`: gives the client what is inside.
 * Errors under HTTP 200 become a refusal with the status of the problem in `_data`, else 502; their own sentences are dropped.
 * What is not wrapped passes as it is.
 * @param fetch what asks. @default globalThis.fetch, looked up at each call
 * @example createCredentialsClient({ baseUrl: '/v1/whatsapp/credentials', fetch: chakraFetch() })
 */
export const chakraFetch =
  (fetch?: Fetch): Fetch =>
  async (input, init) => {
    const response = await (fetch ?? globalThis.fetch)(input, init)
    const text = await response.clone().text()
    const envelope = readEnvelope(text)
    if (!envelope) return response
    const { _data: data, _errors: errors } = envelope
    const isRefused = !response.ok || errors.length > 0
    const status = response.ok && isRefused ? (statusIn(data) ?? 502) : response.status
    const headers = new Headers(response.headers)
    // They measure and encode the envelope.
    for (const name of ['Content-Length', 'Content-Encoding', 'Transfer-Encoding']) headers.delete(name)
    headers.set('Content-Type', isRefused ? 'application/problem+json' : 'application/json')
    return new Response(JSON.stringify(data), { status, headers })
  }
