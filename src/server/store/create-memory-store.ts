import type { CredentialEvent } from '../../contract/index.js'
import type { CredentialRecord, CredentialStore } from '../credential-store.js'
import { dueMoments } from '../sweep/due-moments.js'
import { isDue } from '../sweep/is-due.js'

interface Claimable {
  record: CredentialRecord
  askedAt: Date | null
  claimedUntil: Date | null
}

/** A store that lasts as long as the process: for tests, stories and trying out. */
export function createMemoryStore(): CredentialStore {
  const rows = new Map<string, Claimable>()
  const events: { credentialId: string; event: CredentialEvent }[] = []
  const put = (record: CredentialRecord) => {
    const before = rows.get(record.id)
    const { askedAt } = dueMoments(record)
    rows.set(record.id, {
      record: structuredClone(record),
      // a sweep may be asking about the same token right now
      askedAt:
        askedAt && before?.askedAt && isSameLive(before.record, record) ? later(askedAt, before.askedAt) : askedAt,
      claimedUntil: before?.claimedUntil ?? null,
    })
  }

  return {
    insert(record) {
      if (rows.has(record.id)) return Promise.resolve(false)
      put(record)
      return Promise.resolve(true)
    },

    list(accountId) {
      const own = [...rows.values()].map(({ record }) => record).filter((record) => record.accountId === accountId)
      return Promise.resolve(structuredClone(own.toSorted((a, b) => (a.id < b.id ? -1 : 1))))
    },

    get(id) {
      return Promise.resolve(structuredClone(rows.get(id)?.record ?? null))
    },

    replace(record, expectedRevision, newEvents) {
      if (rows.get(record.id)?.record.revision !== expectedRevision) return Promise.resolve(false)
      put(record)
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

    claimDue(query) {
      const due = [...rows.values()].filter(
        ({ record, askedAt, claimedUntil }) =>
          (!claimedUntil || claimedUntil <= query.now) && isDue({ ...dueMoments(record), askedAt }, query),
      )
      const claims = due.slice(0, query.limit).map((row) => {
        row.claimedUntil = query.until
        return { record: row.record, askedAt: row.askedAt, until: query.until }
      })
      return Promise.resolve(structuredClone(claims))
    },

    renewClaim(id, until, next) {
      const row = rows.get(id)
      if (row?.claimedUntil?.getTime() !== until.getTime()) return Promise.resolve(null)
      row.claimedUntil = next.until
      row.askedAt = next.askedAt ?? row.askedAt
      return Promise.resolve(structuredClone(row.record))
    },
  }
}

const later = (a: Date, b: Date) => (a > b ? a : b)
const isSameLive = (a: CredentialRecord, b: CredentialRecord) => a.live?.fingerprint === b.live?.fingerprint
