import { PGlite } from '@electric-sql/pglite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isCredentialsError, type Credential } from '../../../src/contract/index.js'
import { createPostgresStore, type CredentialStore } from '../../../src/server/index.js'
import { createMemoryStore } from '../../../src/server/store/create-memory-store.js'
import { ADMIN, createWorld, type World } from '../support/create-world.js'
import { LIVE, NEXT, THIRD } from '../support/tokens.js'

let database: PGlite
beforeAll(async () => {
  database = await PGlite.create()
})
afterAll(() => database.close())

const stores: [name: string, open: () => CredentialStore][] = [
  ['memory', createMemoryStore],
  ['PGlite', () => createPostgresStore({ query: (text, params) => database.query(text, params) })],
]

/** Admins who all saw the same version, each with another idea, while senders report. */
function everybodyAtOnce({ credentials }: World, seen: Credential): Promise<Credential>[] {
  const { version } = seen
  const acknowledge = seen.comparison?.losses.map(({ id }) => id) ?? []
  return [
    credentials.stage(ADMIN, 'wa-1', NEXT, { version }),
    credentials.stage(ADMIN, 'wa-1', THIRD, { version }),
    credentials.promote(ADMIN, 'wa-1', { version, acknowledge }),
    credentials.promote(ADMIN, 'wa-1', { version, acknowledge }),
    credentials.undo(ADMIN, 'wa-1', { version }),
    credentials.discard(ADMIN, 'wa-1', { version }),
  ]
}

describe.each(stores)('many writers at once on %s', (_, open) => {
  it('win one version each, and lose nothing', async () => {
    const world = await createWorld({ store: open() })
    await world.rotate(LIVE)
    let changes = (await world.credentials.events(ADMIN, 'wa-1', { limit: 200 })).events.length
    for (let round = 0; round < 15; round++) {
      const seen = await world.credentials.get(ADMIN, 'wa-1')
      const reports = [seen.live, seen.candidate].map((slot) =>
        world.credentials.reportUse('wa-1', slot?.fingerprint ?? ''),
      )
      const results = await Promise.allSettled(everybodyAtOnce(world, seen))
      await Promise.all(reports)
      const won = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value.version] : []))
      const changed = won.filter((version) => version !== seen.version)
      expect(changed).toHaveLength(1)
      expect(changed[0]).toBe(seen.version + 1)
      for (const result of results) {
        const reason: unknown = result.status === 'rejected' ? result.reason : null
        expect(reason === null || isCredentialsError(reason)).toBe(true)
      }
      changes += 1
      const { events } = await world.credentials.events(ADMIN, 'wa-1', { limit: 200 })
      expect(events).toHaveLength(changes)
      const live = await world.credentials.getLiveToken('wa-1')
      expect(live?.fingerprint).toBe(await world.vault.fingerprint(live?.token ?? ''))
    }
  })
})
