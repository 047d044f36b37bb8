import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import pg from 'pg'
import { createPostgresStore } from '../../../src/server/store/create-postgres-store.js'
import { createSweepWorld } from '../support/create-sweep-world.js'
import { hasPostgres, startPostgres } from '../support/start-postgres.js'

const ROUNDS = process.env['FULL'] === '1' ? 20 : 2
const COUNT = 60
const LEASE = 1500

// inside the project, so that the child finds `pg`
const root = join(process.cwd(), 'node_modules', '.cache', `wac-sweep-${process.pid}`)
const script = join(root, 'child.mjs')

const CHILD = `import pg from 'pg'
import { createCredentials, createGraphClient, createPostgresStore, createTokenVault } from './server.mjs'
const [database, baseUrl, now, leaseMs] = process.argv.slice(2)
const pool = new pg.Pool({ connectionString: database, max: 4 })
const offset = Number(now) - Date.now()
const credentials = createCredentials({
  store: createPostgresStore({ query: (text, params) => pool.query(text, params) }),
  graph: createGraphClient({ baseUrl }),
  vault: createTokenVault({ keys: [{ id: 'k1', key: new Uint8Array(32).fill(7) }] }),
  clock: () => new Date(Date.now() + offset),
})
for await (const { credentialId, alert } of credentials.sweep({ jitterMs: 10, leaseMs: Number(leaseMs) })) {
  console.log(credentialId + ' ' + alert.key.split(':')[1])
  await new Promise((resolve) => setTimeout(resolve, 5))
}
await pool.end()
`

interface Child {
  child: ChildProcess
  told: string[]
  /** Resolves with the exit code, `null` when killed. */
  gone: Promise<number | null>
}

describe.skipIf(!hasPostgres)('two sweeps at the same time', () => {
  let database: Awaited<ReturnType<typeof startPostgres>>
  let pool: pg.Pool
  let graph: { url: string; asked: string[]; stop: () => void }
  const children: ChildProcess[] = []

  beforeAll(async () => {
    mkdirSync(root, { recursive: true })
    await build({
      configFile: false,
      logLevel: 'silent',
      ssr: { noExternal: true },
      build: {
        ssr: 'src/server/index.ts',
        outDir: root,
        rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
      },
    })
    writeFileSync(script, CHILD)
    database = await startPostgres()
    pool = new pg.Pool({ connectionString: database.url, max: 4 })
  })
  afterAll(async () => {
    for (const child of children) child.kill('SIGKILL')
    graph?.stop()
    await pool?.end()
    database?.stop()
    rmSync(root, { recursive: true, force: true })
  })

  async function plantAll() {
    const store = createPostgresStore({
      query: (text, params) => pool.query<Record<string, unknown>>(text, params),
    })
    await store.get('migrates')
    await pool.query('truncate wac_credentials cascade')
    const world = createSweepWorld(store)
    for (let index = 0; index < COUNT; index++) await world.plant(`t${index}`, { checkedAgo: 22, expiresIn: 3 })
    graph?.stop()
    graph = await serve(world)
  }

  /** The world's Graph on a port of its own, a little slow. */
  async function serve({ meta, asked }: ReturnType<typeof createSweepWorld>) {
    const server = createServer((request, response) => {
      const answer = meta.fetch(`http://graph${request.url}`, {})
      setTimeout(() => {
        answer.then(
          async (got) => response.writeHead(got.status).end(await got.text()),
          () => response.destroy(),
        )
      }, 15)
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      get asked() {
        return asked()
      },
      stop: () => {
        server.closeAllConnections()
        server.close()
      },
    }
  }

  function sweepInChild(now: number): Child {
    const child = spawn(process.execPath, [script, database.url, graph.url, String(now), String(LEASE)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    children.push(child)
    const told: string[] = []
    if (child.stdout) createInterface(child.stdout).on('line', (line) => told.push(line))
    const gone = once(child, 'close').then(([code]) => code as number | null)
    return { child, told, gone }
  }

  const until = async (holds: () => boolean) => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 2))
  }

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'tell every alert, none twice in a run, and ask about no token twice, one killed half-way (round %i)',
    async (round) => {
      await plantAll()
      const now = new Date('2026-11-23T12:00:00.000Z').getTime()
      const victim = sweepInChild(now)
      // with a head start, so that it cannot find everything done by the other before its turn to die
      await until(() => victim.told.length > 0 || victim.child.exitCode !== null)
      const survivor = sweepInChild(now)
      await until(() => victim.told.length > (round * 7) % 20 || victim.child.exitCode !== null)
      victim.child.kill('SIGKILL')
      await victim.gone
      await expect(survivor.gone).resolves.toBe(0)
      const next = sweepInChild(now + LEASE + 60_000)
      await expect(next.gone).resolves.toBe(0)

      const all = [victim, survivor, next].flatMap(({ told }) => told)
      expect(victim.child.signalCode).toBe('SIGKILL')
      expect([...new Set(all)].sort()).toEqual(Array.from({ length: COUNT }, (_, index) => `t${index} 7d`).sort())
      for (const { told } of [survivor, next]) expect(new Set(told).size).toBe(told.length)
      expect(all.length).toBeLessThanOrEqual(COUNT + 1)
      expect(new Set(graph.asked).size).toBe(graph.asked.length)
      expect(graph.asked.length).toBeGreaterThanOrEqual(COUNT - 8)
    },
  )
})
