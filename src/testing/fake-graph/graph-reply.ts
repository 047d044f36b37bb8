/** An answer as Graph gives it. */
export interface GraphReply {
  status: number
  body: string
  headers: Record<string, string>
}

interface GraphErrorBody {
  message: string
  code: number
  type?: string
  error_subcode?: number | undefined
  is_transient?: boolean
  error_data?: object | undefined
}

export const jsonReply = (body: unknown, status = 200, headers: Record<string, string> = {}): GraphReply => ({
  status,
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json; charset=UTF-8', 'Access-Control-Allow-Origin': '*', ...headers },
})

/** Graph’s error envelope, with a trace id and, where it is about a token, the challenge header. */
export const errorReply = (
  { message, code, type = 'OAuthException', ...more }: GraphErrorBody,
  { status = 400, trace, headers = {} }: { status?: number; trace: string; headers?: Record<string, string> },
): GraphReply => {
  const challenge = code === 190 ? 'invalid_token' : 'invalid_request'
  return jsonReply({ error: { message, type, code, ...more, fbtrace_id: trace } }, status, {
    'WWW-Authenticate': `OAuth "Facebook Platform" "${challenge}" "${message.replace(/[^ !#-~]/g, "'")}"`,
    'x-fb-trace-id': trace,
    ...headers,
  })
}
