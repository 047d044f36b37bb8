import { describe, expect, it } from 'vitest'
import { ROUTES } from '../../../src/contract/routes.js'
import { createWorld, request } from '../support/create-world.js'

const SITES = [null, 'same-origin', 'none', 'same-site', 'cross-site', 'nonsense'] as const
const ORIGINS = [
  null,
  'https://chat.example',
  'https://partner.example',
  'https://evil.example',
  'null',
  'http://chat.example',
] as const

function allowed(site: string | null, origin: string | null): boolean {
  if (origin === 'https://partner.example') return true
  if (site !== null) return site === 'same-origin' || site === 'none'
  return origin === null || origin === 'https://chat.example'
}

const cells = ROUTES.filter(({ write }) => write).flatMap((route) =>
  SITES.flatMap((site) =>
    ORIGINS.map((origin) => ({ name: route.name, route, site, origin, passes: allowed(site, origin) })),
  ),
)

describe('a write from elsewhere', () => {
  it.each(cells)('to $name from $site, $origin: passes $passes', async ({ route, site, origin, passes }) => {
    const { handler, store } = await createWorld({ allowedOrigins: ['https://partner.example'] })
    const before = await store.get('wa-1')
    const headers = { 'sec-fetch-site': site, origin }
    const response = await handler(request(route.method, route.path.replace(':id', 'wa-1'), { headers }))
    // nothing but the site is right about these requests, so one that passes is stopped by the next check
    expect(response.status === 403).toBe(!passes)
    expect([403, 415, 428]).toContain(response.status)
    await expect(store.get('wa-1')).resolves.toEqual(before)
  })

  it('may read, because reading changes nothing and the browser keeps the answer', async () => {
    const { handler } = await createWorld()
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }
    const response = await handler(request('GET', '/wa-1', { headers }))
    expect(response.status).toBe(200)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
  })
})
