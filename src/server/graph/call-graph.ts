import { withDeadline } from '../../contract/http/with-deadline.js'
import { parseGraphError, type GraphError } from '../../core/index.js'
import { readLimitedText } from '../read-limited-text.js'
import { failedCall } from './failed-call.js'

export interface GraphTransport {
  fetch: (input: string, init: RequestInit) => Promise<Response>
  timeoutMs: number
  maxResponseBytes: number
}

export interface GraphRequest {
  url: URL
  /** Sent as `Authorization: Bearer`. */
  bearer: string | null
  signal: AbortSignal | undefined
}

/** `answered`: a body came, whatever its status. `failed`: none that could be read. */
export type GraphAnswer =
  { outcome: 'answered'; httpStatus: number; body: string } | { outcome: 'failed'; error: GraphError }

/** One GET. Rejects only when the caller's signal is aborted; errors are not redacted yet. */
export async function callGraph(transport: GraphTransport, request: GraphRequest): Promise<GraphAnswer> {
  const { signal } = request
  const { timeoutMs } = transport
  const timeout = () => new DOMException(`Graph did not answer within ${timeoutMs / 1000} seconds.`, 'TimeoutError')
  try {
    return await withDeadline((ended) => send(transport, request, ended), { signal, timeoutMs, timeout })
  } catch (error) {
    signal?.throwIfAborted()
    return { outcome: 'failed', error: parseGraphError(error) }
  }
}

async function send(transport: GraphTransport, request: GraphRequest, signal: AbortSignal): Promise<GraphAnswer> {
  const headers: Record<string, string> = { accept: 'application/json' }
  if (request.bearer !== null) headers['authorization'] = `Bearer ${request.bearer}`
  const response = await transport.fetch(request.url.href, { headers, redirect: 'manual', signal })
  const httpStatus = response.status
  // a redirect could carry the token to another host; in a browser a manual one has status 0
  if (response.type === 'opaqueredirect' || (httpStatus >= 300 && httpStatus < 400)) {
    response.body?.cancel().catch(() => {})
    return {
      outcome: 'failed',
      error: failedCall('Graph answered with a redirect, which is not followed.', httpStatus),
    }
  }
  const body = await readLimitedText(response.body, transport.maxResponseBytes)
  if (body !== null) return { outcome: 'answered', httpStatus, body }
  const limit = `${transport.maxResponseBytes.toLocaleString('en-US')} bytes`
  return { outcome: 'failed', error: failedCall(`Graph's answer is longer than ${limit}.`, httpStatus) }
}
