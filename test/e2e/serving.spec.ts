import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startForeignGraph } from './foreign-graph.js'
import { credentialAt, expect, test } from './fixtures.js'
import { startDemo } from './start-demo.js'

const TOKEN = 'EAAFAKEforeignGraphToken0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

const write = (url: string, method: string, version: number, body?: unknown) =>
  fetch(`${url}/api/whatsapp/credentials/acme-whatsapp${method === 'PUT' ? '/candidate' : '/promote'}`, {
    method,
    headers: { 'Content-Type': 'application/json', 'If-Match': `"${version}"` },
    body: JSON.stringify(body),
  })

test('a Graph that is not ours is asked, and no samples are offered', async () => {
  const graph = await startForeignGraph(TOKEN)
  const dataDir = mkdtempSync(join(tmpdir(), 'wac-foreign-'))
  const demo = await startDemo(dataDir, { GRAPH_BASE_URL: graph.url, META_WABAS: `${graph.waba}=Foreign account` })
  try {
    expect(await (await fetch(`${demo.url}/demo/samples`)).json()).toEqual({ samples: [] })
    const { version, live } = await credentialAt(demo)
    expect(live).toBeNull()

    const staged = await write(demo.url, 'PUT', version, { token: TOKEN })
    expect(staged.status).toBe(200)
    expect(await staged.json()).toMatchObject({
      candidate: {
        status: { state: 'valid', neverExpires: true },
        reach: [{ wabaId: graph.waba, state: 'reachable' }],
      },
    })
    expect(graph.paths).toContain('/v25.0/debug_token')

    const promoted = await write(demo.url, 'POST', version + 1, { acknowledge: [] })
    expect(await promoted.json()).toMatchObject({ live: { status: { state: 'valid' } }, candidate: null })
  } finally {
    await demo.stop()
    graph.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
})

test('a second process on the same data is refused with a sentence', async ({ demo, dataDir }) => {
  await expect(startDemo(dataDir)).rejects.toThrow(/in use by process \d+/)
  expect((await credentialAt(demo)).live).not.toBeNull()
})

test('tokens and their meaning survive a restart', async ({ demo, dataDir }) => {
  const token = await demo.sample('permanent')
  const before = await credentialAt(demo)
  await write(demo.url, 'PUT', before.version, { token })
  await write(demo.url, 'POST', before.version + 1, { acknowledge: [] })
  expect(await demo.stop()).toBe(0)

  const again = await startDemo(dataDir)
  const { version } = await credentialAt(again)
  const checked = await fetch(`${again.url}/api/whatsapp/credentials/acme-whatsapp/check`, {
    method: 'POST',
    headers: { 'If-Match': `"${version}"`, 'Content-Type': 'application/json' },
  })
  expect(await checked.json()).toMatchObject({ live: { status: { state: 'valid' }, check: { outcome: 'inspected' } } })
  expect(await again.sample('permanent')).toBe(token)
  await again.stop()
})

test('the log names method, path and status, and no token', async ({ demo }) => {
  const token = await demo.sample('revoked')
  const { version } = await credentialAt(demo)
  await write(demo.url, 'PUT', version, { token })
  expect(demo.log()).toContain('PUT /api/whatsapp/credentials/acme-whatsapp/candidate 200')
  expect(demo.log()).not.toContain(token.slice(7, 27))
})

test('no file of the data folder holds a token', async ({ demo, dataDir }) => {
  const token = await demo.sample('permanent')
  const { version } = await credentialAt(demo)
  await write(demo.url, 'PUT', version, { token })
  await demo.stop()
  const { readdirSync, statSync } = await import('node:fs')
  const files = readdirSync(dataDir, { recursive: true, encoding: 'utf8' }).map((name) => join(dataDir, name))
  const holding = files.filter((file) => statSync(file).isFile() && readFileSync(file).includes(token.slice(7, 40)))
  expect(holding).toEqual([])
})

test('a port in use, a bad port and a bad key end in a sentence', async ({ demo, dataDir }) => {
  const dir = `${dataDir}-other`
  await expect(startDemo(dir, { PORT: new URL(demo.url).port })).rejects.toThrow(/Port \d+ is in use/)
  await expect(startDemo(dir, { PORT: 'many' })).rejects.toThrow('PORT=many is not a port')
  await expect(startDemo(dir, { CREDENTIALS_KEYS: 'k1:short' })).rejects.toThrow('not 32 bytes')
  rmSync(dir, { recursive: true, force: true })
})
