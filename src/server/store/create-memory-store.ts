import type { CredentialEvent } from '../../contract/index.js'
import type { CredentialRecord, CredentialStore } from '../credential-store.js'

/** A store that lasts as long as the process: for tests, stories and trying out. */
export function createMemoryStore(): CredentialStore {
  const records = new Map<string, CredentialRecord>()
  const events: { credentialId: string; event: CredentialEvent }[] = []

  return {
    insert(record) {
      if (records.has(record.id)) return Promise.resolve(false)
      records.set(record.id, structuredClone(record))
      return Promise.resolve(true)
    },

    list(accountId) {
      const own = [...records.values()].filter((record) => record.accountId === accountId)
      return Promise.resolve(structuredClone(own.toSorted((a, b) => (a.id < b.id ? -1 : 1))))
    },

    get(id) {
      return Promise.resolve(structuredClone(records.get(id) ?? null))
    },

    replace(record, expectedRevision, newEvents) {
      if (records.get(record.id)?.revision !== expectedRevision) return Promise.resolve(false)
      records.set(record.id, structuredClone(record))
      for (const event of newEvents) {
        events.push({ credentialId: record.id, event: { ...structuredClone(event), id: String(events.length + 1) } })
      }
      return Promise.resolve(true)
    },

    events(id, { before, limit }) {
      const page = events
        .filter(
          ({ credentialId, event }) => credentialId === id && (before === null || Number(event.id) < Number(before)),
        )
        .toReversed()
        .slice(0, limit)
      return Promise.resolve(structuredClone(page.map(({ event }) => event)))
    },
  }
}
