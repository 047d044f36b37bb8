import { WABA } from './tokens.js'

export interface MetaCall {
  url: URL
  headers: Headers
  init: RequestInit
}

export type MetaAnswer = (call: MetaCall) => Response | Promise<Response>

export const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

export const graphError = (code: number, message: string, status = 400, subcode?: number) =>
  json({ error: { message, type: 'OAuthException', code, error_subcode: subcode, fbtrace_id: 'AbCdEf123' } }, status)

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

/** A good `debug_token` answer; `facts` replace fields of `data`. */
export const inspected = (facts: Record<string, unknown> = {}) =>
  json({
    data: {
      app_id: '1234567890',
      application: 'Acme Messaging',
      type: 'SYSTEM_USER',
      is_valid: true,
      expires_at: 0,
      data_access_expires_at: 0,
      issued_at: seconds(new Date('2026-01-01T00:00:00Z')),
      user_id: '77',
      scopes: ['whatsapp_business_messaging', 'whatsapp_business_management'],
      granular_scopes: [
        { scope: 'whatsapp_business_messaging', target_ids: [WABA] },
        { scope: 'whatsapp_business_management', target_ids: [WABA] },
      ],
      ...facts,
    },
  })

export const numbers = () =>
  json({ data: [{ id: '555', display_phone_number: '+91 98000 00001', verified_name: 'Acme' }] })

/** Meta at the end of a `fetch`: what `debug_token` says of each token, and one answer for every account. */
export function createFakeMeta() {
  const calls: MetaCall[] = []
  const meta = {
    calls,
    inspections: new Map<string, MetaAnswer>(),
    reach: (() => numbers()) as MetaAnswer,
    exchange: (() => graphError(1, 'An unknown error has occurred.', 500)) as MetaAnswer,
    fetch(input: string, init: RequestInit): Promise<Response> {
      const call = { url: new URL(input), headers: new Headers(init.headers), init }
      calls.push(call)
      return Promise.resolve(answer(call))
    },
  }
  function answer(call: MetaCall): Response | Promise<Response> {
    if (call.url.pathname.endsWith('/oauth/access_token')) return meta.exchange(call)
    if (!call.url.pathname.endsWith('/debug_token')) return meta.reach(call)
    const inspection = meta.inspections.get(call.url.searchParams.get('input_token') ?? '')
    return inspection
      ? inspection(call)
      : inspected({ is_valid: false, error: { code: 190, message: 'Invalid OAuth access token.', subcode: 467 } })
  }
  return meta
}
export type FakeMeta = ReturnType<typeof createFakeMeta>
