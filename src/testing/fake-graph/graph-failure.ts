import { errorReply, jsonReply, type GraphReply } from './graph-reply.js'

/**
 * A way Graph, or the road to it, fails. `dropped`: no answer. `slow`: the right answer, late. `echo`: an error that repeats the token.
 * `garbage` and `empty`: status 200 with nothing to read. `server-error`: code 2. `refused-…`: an error with this code.
 */
export type GraphFailure =
  'rate-limited' | 'html-502' | 'dropped' | 'slow' | 'echo' | 'garbage' | 'empty' | 'server-error' | Refusal

type Refusal = 'refused-0' | 'refused-3' | 'refused-10' | 'refused-200' | 'refused-131005'

const REFUSALS: Record<Refusal, { status: number; code: number; message: string; details?: string }> = {
  'refused-0': { status: 401, code: 0, message: 'AuthException' },
  'refused-3': {
    status: 500,
    code: 3,
    message: '(#3) Application does not have the capability to make this API call.',
  },
  'refused-10': { status: 403, code: 10, message: '(#10) Application does not have permission for this action' },
  'refused-200': {
    status: 403,
    code: 200,
    message:
      '(#200) You do not have the necessary permission(s) to send messages on behalf of this WhatsApp Business Account',
  },
  'refused-131005': {
    status: 403,
    code: 131005,
    message: '(#131005) Access denied',
    details: 'Unable to access the phone number.',
  },
}

const HTML_502 =
  '<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>'

/** The answer of a failing Graph about a token. */
export const failedReply = (
  mode: Exclude<GraphFailure, 'dropped' | 'slow'>,
  { path, token, trace }: { path: string; token: string; trace: string },
): GraphReply => {
  if (isRefusal(mode)) return refusedReply(mode, trace)
  switch (mode) {
    case 'rate-limited':
      return errorReply(
        { code: 4, message: '(#4) Application request limit reached', is_transient: true },
        {
          status: 403,
          trace,
          headers: { 'x-app-usage': '{"call_count":101,"total_time":38,"total_cputime":24}' },
        },
      )
    case 'html-502':
      return { status: 502, body: HTML_502, headers: { 'Content-Type': 'text/html' } }
    case 'echo': {
      const message = `Malformed access token ${token}`
      if (path !== '/debug_token') return errorReply({ code: 190, message }, { trace })
      return jsonReply({ data: { error: { code: 190, message }, is_valid: false, scopes: [] } })
    }
    case 'garbage':
      return { status: 200, body: '{"data":{"is_va\u0000\ufffd<br>', headers: { 'Content-Type': 'application/json' } }
    case 'empty':
      return { status: 200, body: '', headers: {} }
    case 'server-error':
      return errorReply(
        { code: 2, message: 'An unexpected error has occurred. Please retry your request later.', is_transient: true },
        { status: 500, trace },
      )
  }
}

const isRefusal = (mode: GraphFailure): mode is Refusal => mode in REFUSALS

const refusedReply = (mode: Refusal, trace: string): GraphReply => {
  const { status, code, message, details } = REFUSALS[mode]
  const error_data = details === undefined ? undefined : { messaging_product: 'whatsapp', details }
  return errorReply({ code, message, error_data }, { status, trace })
}
