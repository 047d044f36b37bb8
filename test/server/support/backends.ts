import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { CredentialStore } from '../../../src/server/index.js'
import { createMemoryStore } from '../../../src/server/store/create-memory-store.js'
import { createPostgresStore } from '../../../src/server/store/create-postgres-store.js'
import { hasPostgres, startPostgres } from './start-postgres.js'

export interface Backend {
  /** An empty store. */
  fresh: () => Promise<CredentialStore>
  stop: () => Promise<void>
}

type Query = (text: string, params: unknown[]) => Promise<{ rows: unknown[] }>

async function emptied(query: Query): Promise<CredentialStore> {
  const store = createPostgresStore({ query })
  await store.get('migrates')
  await query('truncate wac_credentials cascade', [])
  return store
}

async function pglite(): Promise<Backend> {
  const database = await PGlite.create()
  return { fresh: () => emptied((text, params) => database.query(text, params)), stop: () => database.close() }
}

async function postgres(): Promise<Backend> {
  const server = await startPostgres()
  const pool = new pg.Pool({ connectionString: server.url, max: 8 })
  const query: Query = (text, params) => pool.query<Record<string, unknown>>(text, params)
  const stop = async () => {
    await pool.end()
    server.stop()
  }
  return { fresh: () => emptied(query), stop }
}

export const backends: { name: string; start: () => Promise<Backend> }[] = [
  {
    name: 'memory',
    start: () => Promise.resolve({ fresh: () => Promise.resolve(createMemoryStore()), stop: () => Promise.resolve() }),
  },
  { name: 'PGlite', start: pglite },
  ...(hasPostgres ? [{ name: 'PostgreSQL', start: postgres }] : []),
]
