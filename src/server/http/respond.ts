const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'Origin, Sec-Fetch-Site, Cookie',
  'x-content-type-options': 'nosniff',
}

export interface RespondOptions {
  /** @default 200 */
  status?: number | undefined
  /** @default 'application/json' */
  contentType?: string | undefined
  headers?: Record<string, string> | undefined
}

/** JSON with the headers that every answer carries. */
export function respond(
  body: unknown,
  { status = 200, contentType = 'application/json', headers }: RespondOptions = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...HEADERS, 'content-type': contentType, ...headers },
  })
}
