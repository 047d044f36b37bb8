import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createPostgresStore } from '../../../src/server/store/create-postgres-store.js'
import { POSTGRES_MIGRATIONS } from '../../../src/server/store/postgres-migrations.js'
import { aRecord, aReport, aSender, aSlot, anEvent } from '../support/a-record.js'
import { hasPostgres, startPostgres } from '../support/start-postgres.js'

interface Database {
  query: (text: string, params: unknown[]) => Promise<{ rows: unknown[] }>
  stop: () => Promise<void>
}

const pglite = async (): Promise<Database> => {
  const database = await PGlite.create()
  return { query: (text, params) => database.query(text, params), stop: () => database.close() }
}

const postgres = async (): Promise<Database> => {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url, max: 4 })
  const query = (text: string, params: unknown[]) => pool.query<Record<string, unknown>>(text, params)
  const stop = async () => {
    await pool.end()
    server.stop()
  }
  return { query, stop }
}

const databases = [{ name: 'PGlite', start: pglite }, ...(hasPostgres ? [{ name: 'PostgreSQL', start: postgres }] : [])]

const OLD_ROW = `insert into wac_credentials (id, account_id, label, requirements, version, revision, live, previous)
  values ('old', 'acme', 'Label of old', $1::jsonb, 4, 9, $2::jsonb, $3::jsonb)`

/** A database as an earlier version of this package left it: so many migrations, one credential, one event. */
async function oldDatabase({ query }: Database, migrations: number) {
  for (const migration of POSTGRES_MIGRATIONS.slice(0, migrations)) await query(migration, [])
  const record = aRecord('old', { version: 4, revision: 9, live: aSlot(), previous: aSlot({ forgetAt: new Date(0) }) })
  await query(
    OLD_ROW,
    [record.requirements, record.live, record.previous].map((value) => JSON.stringify(value)),
  )
  const event = anEvent()
  await query(`insert into wac_events (credential_id, event) values ('old', $1::jsonb)`, [JSON.stringify(event)])
  return { record, event }
}

describe.each(databases)('a store in $name', ({ start }) => {
  it.each([1, 2])(
    'goes on with what an earlier version left after %i migrations',
    async (migrations) => {
      const database = await start()
      const { record, event } = await oldDatabase(database, migrations)
      const stores = Array.from({ length: 3 }, () => createPostgresStore({ query: database.query }))
      const read = await Promise.all(stores.map((store) => store.get('old')))
      expect(read).toEqual([record, record, record])
      const [store] = stores
      await expect(store?.events('old', { before: null, limit: 5 })).resolves.toMatchObject([event])
      const next = { ...record, revision: 10, senders: [aSender], errors: [aReport] }
      await expect(store?.replace(next, 9, [])).resolves.toBe(true)
      await expect(store?.get('old')).resolves.toEqual(next)
      const { rows } = await database.query('select id from wac_migrations order by id', [])
      expect(rows).toEqual(POSTGRES_MIGRATIONS.map((_, index) => ({ id: index + 1 })))
      await database.stop()
    },
    30_000,
  )
})
