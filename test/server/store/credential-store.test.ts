import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CredentialStore } from '../../../src/server/index.js'
import { createMemoryStore } from '../../../src/server/store/create-memory-store.js'
import { createPostgresStore } from '../../../src/server/store/create-postgres-store.js'
import { aRecord, aReport, aSender, aSlot, anEvent } from '../support/a-record.js'
import { hasPostgres, startPostgres } from '../support/start-postgres.js'

interface Backend {
  /** A store on the same data as every other that it made. */
  open: () => CredentialStore
  query: ((text: string, params: unknown[]) => Promise<{ rows: unknown[] }>) | null
  stop: () => Promise<void>
}

const memory = (): Promise<Backend> => {
  const store = createMemoryStore()
  return Promise.resolve({ open: () => store, query: null, stop: () => Promise.resolve() })
}

async function pglite(): Promise<Backend> {
  const database = await PGlite.create()
  const query = (text: string, params: unknown[]) => database.query(text, params)
  return { query, open: () => createPostgresStore({ query }), stop: () => database.close() }
}

async function postgres(): Promise<Backend> {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url, max: 8 })
  const query = (text: string, params: unknown[]) => pool.query<Record<string, unknown>>(text, params)
  const stop = async () => {
    await pool.end()
    server.stop()
  }
  return { query, open: () => createPostgresStore({ query }), stop }
}

const backends = [
  { name: 'memory', start: memory },
  { name: 'PGlite', start: pglite },
  ...(hasPostgres ? [{ name: 'PostgreSQL', start: postgres }] : []),
]

describe.each(backends)('a store in $name', ({ start }) => {
  let backend: Backend
  let store: CredentialStore

  beforeAll(async () => {
    backend = await start()
    store = backend.open()
  })
  afterAll(() => backend.stop())

  it('opens at the same time in several places', async () => {
    const stores = Array.from({ length: 6 }, () => backend.open())
    await expect(Promise.all(stores.map((one) => one.get('none')))).resolves.toEqual(Array(6).fill(null))
  })

  it('gives back what it was given, dates as dates', async () => {
    const record = aRecord('whole', {
      live: aSlot(),
      candidate: aSlot({ inspection: null, check: null, reach: [], lastUsedAt: null, lastError: null }),
      previous: aSlot({ forgetAt: new Date('2026-11-24T00:00:00.001Z') }),
      senders: [aSender, { ...aSender, sender: 'Inbox' }],
      errors: [aReport, { ...aReport, id: '-:-:7f3a-c29e', slot: null, liveStatus: null, senders: [] }],
    })
    await expect(store.insert(record)).resolves.toBe(true)
    await expect(store.get('whole')).resolves.toEqual(record)
    const emptied = { ...record, revision: 2, senders: [], errors: [aReport] }
    await expect(store.replace(emptied, 1, [])).resolves.toBe(true)
    await expect(store.list('acme')).resolves.toContainEqual(emptied)
  })

  it('does not insert an id twice', async () => {
    await store.insert(aRecord('twice'))
    await expect(store.insert(aRecord('twice', { accountId: 'other' }))).resolves.toBe(false)
    await expect(store.get('twice')).resolves.toEqual(aRecord('twice'))
  })

  it('answers null for what it does not have', async () => {
    await expect(store.get('nobody')).resolves.toBeNull()
    await expect(store.events('nobody', { before: null, limit: 10 })).resolves.toEqual([])
  })

  it('lists the credentials of one account in the order of their ids', async () => {
    for (const id of ['b', 'C', 'a', '1']) await store.insert(aRecord(`list-${id}`, { accountId: 'lister' }))
    const listed = await store.list('lister')
    expect(listed.map(({ id }) => id)).toEqual(['list-1', 'list-C', 'list-a', 'list-b'])
    await expect(store.list('nobody')).resolves.toEqual([])
  })

  it('is not changed by changing what went in or came out', async () => {
    const record = aRecord('copy', { live: aSlot() })
    await store.insert(record)
    record.label = 'changed'
    const read = await store.get('copy')
    read?.live?.reach.pop()
    read?.live?.addedAt.setFullYear(1999)
    await expect(store.get('copy')).resolves.toEqual(aRecord('copy', { live: aSlot() }))
  })

  it('replaces at the expected revision only, and writes events only then', async () => {
    await store.insert(aRecord('cas'))
    const next = aRecord('cas', { revision: 2, version: 2, label: 'new', live: aSlot() })
    await expect(store.replace(next, 1, [anEvent()])).resolves.toBe(true)
    await expect(store.replace({ ...next, label: 'stale' }, 1, [anEvent()])).resolves.toBe(false)
    await expect(store.get('cas')).resolves.toEqual(next)
    await expect(store.events('cas', { before: null, limit: 10 })).resolves.toHaveLength(1)
  })

  it('does not replace what is not there', async () => {
    await expect(store.replace(aRecord('absent', { revision: 2 }), 1, [anEvent()])).resolves.toBe(false)
    await expect(store.get('absent')).resolves.toBeNull()
  })

  it('lets exactly one of many writers win each revision', async () => {
    await store.insert(aRecord('race'))
    for (let revision = 1; revision <= 10; revision++) {
      const writers = Array.from({ length: 8 }, (_, writer) => {
        const record = aRecord('race', { revision: revision + 1, label: `writer ${writer}` })
        return store.replace(record, revision, [anEvent({ actor: `writer ${writer}` })])
      })
      const won = (await Promise.all(writers)).flatMap((win, writer) => (win ? [`writer ${writer}`] : []))
      expect(won).toHaveLength(1)
      const [last] = await store.events('race', { before: null, limit: 1 })
      expect([last?.actor, (await store.get('race'))?.label]).toEqual([won[0], won[0]])
    }
    await expect(store.events('race', { before: null, limit: 100 })).resolves.toHaveLength(10)
  })

  it('pages events, newest first, each with its own id', async () => {
    await store.insert(aRecord('pages'))
    const kinds = ['staged', 'checked', 'promoted', 'undone', 'error-seen'] as const
    const events = kinds.map((kind) => anEvent({ kind, outcome: 'failed', code: 190, subcode: 463, actor: null }))
    await store.replace(aRecord('pages', { revision: 2 }), 1, events.slice(0, 3))
    await store.insert(aRecord('neighbour'))
    await store.replace(aRecord('neighbour', { revision: 2 }), 1, [anEvent()])
    await store.replace(aRecord('pages', { revision: 3 }), 2, events.slice(3))
    const first = await store.events('pages', { before: null, limit: 2 })
    const second = await store.events('pages', { before: first[1]?.id ?? null, limit: 10 })
    const all = [...first, ...second]
    expect(all).toEqual(events.toReversed().map((event) => ({ ...event, id: expect.any(String) as string })))
    expect(new Set(all.map(({ id }) => id)).size).toBe(5)
  })

  it('keeps names that no database likes', async () => {
    const label = `'; drop table wac_credentials; -- \\ " 😀 ${'ü'.repeat(500)}`
    await store.insert(aRecord('names', { label, live: aSlot({ addedBy: `x\0y\uD800z` }) }))
    const read = await store.get('names')
    expect(read?.label).toBe(label)
    expect(read?.live?.addedBy).toMatch(/^x.y.z$/s)
  })

  it('keeps record and events as they were when the write fails midway', async () => {
    if (!backend.query) return
    await store.insert(aRecord('midway'))
    await backend.query(`alter table wac_events add constraint wac_test check (event->>'actor' <> 'refused')`, [])
    const write = store.replace(aRecord('midway', { revision: 2 }), 1, [anEvent(), anEvent({ actor: 'refused' })])
    await expect(write).rejects.toThrow('wac_test')
    await backend.query('alter table wac_events drop constraint wac_test', [])
    await expect(store.get('midway')).resolves.toEqual(aRecord('midway'))
    await expect(store.events('midway', { before: null, limit: 10 })).resolves.toEqual([])
  })
})

describe('createPostgresStore', () => {
  it('migrates again after a database that was not there', async () => {
    let down = true
    const asked: string[] = []
    const store = createPostgresStore({
      query: (text) => {
        asked.push(text)
        return down ? Promise.reject(new Error('connection refused')) : Promise.resolve({ rows: [] })
      },
    })
    await expect(store.get('x')).rejects.toThrow('connection refused')
    down = false
    await expect(store.get('x')).resolves.toBeNull()
    expect(asked.filter((text) => text.startsWith('do')).length).toBeGreaterThan(1)
  })
})
