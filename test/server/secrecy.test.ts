import { PGlite } from '@electric-sql/pglite'
import { describe, expect, it } from 'vitest'
import { createPostgresStore } from '../../src/server/index.js'
import { createWorld, credentialOf, request, type World } from './support/create-world.js'
import { graphError, inspected } from './support/fake-meta.js'
import { findSecrets } from './support/find-secrets.js'
import { APP_ID, APP_SECRET, LIVE, NEXT, RENEWED, THIRD } from './support/tokens.js'

const SECRETS = [LIVE, NEXT, THIRD, RENEWED, APP_SECRET]
const inDays = (days: number) => Math.floor(new Date('2026-11-23T12:00:00Z').getTime() / 1000) + days * 86_400

/** Everything an admin and a sender can do, while Graph repeats tokens wherever it can; answers all that anybody was told. */
async function wholeStory(world: World): Promise<string> {
  const told: string[] = []
  let version = 1
  async function act(method: string, path: string, body?: unknown): Promise<void> {
    const response = await world.handler(request(method, path, { body, headers: { 'if-match': `"${version}"` } }))
    told.push([...response.headers].join(), await response.clone().text())
    if (response.ok) version = (await credentialOf(response)).version ?? version
  }
  const echo = (token: string) => () =>
    inspected({ expires_at: inDays(5), application: `App of ${token}`, scopes: [token] })
  world.meta.inspections.set(LIVE, echo(LIVE)).set(NEXT, echo(NEXT))
  world.meta.inspections.set(THIRD, () => graphError(190, `Malformed access token ${THIRD}`, 400))
  world.meta.reach = ({ headers }) => graphError(10, `No: ${headers.get('authorization')}`, 403)
  world.meta.exchange = () => Response.json({ access_token: RENEWED })

  await act('PUT', '/wa-1/candidate', { token: LIVE })
  await act('POST', '/wa-1/promote', { acknowledge: [] })
  const losses = /"losses":(\[.*?\])/.exec(told.join(''))?.[1] ?? '[]'
  const acknowledge = (JSON.parse(losses) as { id: string }[]).map(({ id }) => id)
  await act('POST', '/wa-1/promote', { acknowledge })
  const live = await world.credentials.getLiveToken('wa-1')
  const sender = `Sender ${LIVE}`
  await world.credentials.reportUse('wa-1', live?.fingerprint ?? '', { sender })
  await world.credentials.reportUse('wa-1', LIVE, { sender })
  const received = new Error(`Request failed: Bearer ${LIVE}`)
  await world.credentials.reportError('wa-1', live?.fingerprint ?? '', received, { sender })
  await world.credentials.reportError('wa-1', LIVE, received, { sender })
  for (const token of [THIRD, NEXT, `${NEXT.slice(0, 20)}\n${NEXT.slice(20)}`])
    await act('PUT', '/wa-1/candidate', { token })
  await act('PUT', '/wa-1/candidate', { token: NEXT, [NEXT]: NEXT })
  await act('PUT', '/wa-1/candidate', { token: `${APP_ID}|${APP_SECRET}` })
  await act('POST', '/wa-1/check')
  await act('DELETE', '/wa-1/candidate')
  await act('POST', '/wa-1/renew')
  await act('POST', '/wa-1/undo')
  for (const path of ['/', '/wa-1', '/wa-1/events', `/${NEXT}`, '/openapi.json']) await act('GET', path)
  told.push(...world.errors.map((error) => `${error.message} ${error.stack}`))
  return told.join('\n')
}

describe('a token', () => {
  it('is in nothing that anybody is told, and in nothing that is stored', async () => {
    const database = await PGlite.create()
    const store = createPostgresStore({ query: (text, params) => database.query(text, params) })
    const world = await createWorld({ store, graph: { appId: APP_ID, appSecret: APP_SECRET } })
    const told = await wholeStory(world)
    for (const kind of ['staged', 'promoted', 'checked', 'discarded', 'renewed', 'error-seen', 'Sender [redacted]'])
      expect(told).toContain(kind)
    expect(findSecrets(told, SECRETS)).toEqual([])
    expect(told).not.toContain('v1.k1.')
    const stored = await database.query(
      'select to_jsonb(c) as row from wac_credentials c union all select to_jsonb(e) from wac_events e',
    )
    expect(stored.rows.length).toBeGreaterThan(8)
    expect(findSecrets(JSON.stringify(stored.rows), SECRETS)).toEqual([])
    expect(world.meta.calls.some(({ url }) => url.href.includes(LIVE))).toBe(true)
    await database.close()
  })

  it('would be found', () => {
    expect(findSecrets(`… ${LIVE.slice(3, 20)} …`, SECRETS)).not.toEqual([])
    expect(findSecrets(`… ${btoa(NEXT)} …`, SECRETS)).not.toEqual([])
  })
})
