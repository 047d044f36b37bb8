import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { createPostgresStore } from '@chakrahq/whatsapp-credentials/server'
import { lockDataDirectory } from '@chakrahq/whatsapp-credentials/server/node'
import pg from 'pg'

/** PostgreSQL where DATABASE_URL names one, else PGlite in the data folder: the same store over the same two-argument query. */
export async function openStore({ databaseUrl, dataDir }) {
  if (databaseUrl) {
    const pool = new pg.Pool({ connectionString: databaseUrl })
    pool.on('error', (error) => console.error(`! PostgreSQL: ${error.message}`))
    await pool.query('select 1')
    console.log('• Store: PostgreSQL (DATABASE_URL)')
    return {
      store: createPostgresStore({ query: (text, params) => pool.query(text, params) }),
      close: () => pool.end(),
    }
  }
  // PGlite has no lock of its own: a second process on the same folder would lose what the first one wrote.
  const folder = join(dataDir, 'pglite')
  const lock = lockDataDirectory(dataDir)
  console.log(`• Store: PGlite in ${folder} (the first start takes some seconds)`)
  const database = new PGlite(folder)
  await database.waitReady
  return {
    store: createPostgresStore({ query: (text, params) => database.query(text, params) }),
    close: async () => {
      await database.close()
      lock.release()
    },
  }
}
