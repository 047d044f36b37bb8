import {
  createCredentials,
  createGraphClient,
  createTokenVault,
  type CredentialRecord,
  type CredentialStore,
  type SweepOptions,
  type SweptAlert,
} from '../../../src/server/index.js'
import { aRecord, aSlot } from './a-record.js'
import { DAY, HOUR, KEYS } from './create-world.js'
import { createFakeMeta, inspected } from './fake-meta.js'

interface Planted {
  /** Days from now; `null`: never. */
  expiresIn?: number | null
  dataAccessEndsIn?: number | null
  /** Hours. */
  checkedAgo?: number
  accountId?: string
  record?: Partial<CredentialRecord>
}

export const NOW = new Date('2026-11-23T12:00:00.000Z')
const tokenOf = (id: string) => `EAAFAKEsweep${id}${'Sw3'.repeat(40)}`

/** Credentials of several accounts with live tokens that are inspected as planted, and the calls that Graph got about each. */
export function createSweepWorld(store: CredentialStore) {
  const meta = createFakeMeta()
  const time = { now: NOW }
  const vault = createTokenVault({ keys: KEYS })
  const graph = createGraphClient({ fetch: (input, init) => meta.fetch(input, init) })
  const make = () => createCredentials({ store, vault, graph, clock: () => new Date(time.now) })
  const credentials = make()

  const expiryOf = (days: number | null) =>
    days === null ? ({ kind: 'never' } as const) : { kind: 'at' as const, at: new Date(NOW.getTime() + days * DAY) }
  const seconds = (days: number | null) => (days === null ? 0 : Math.floor((NOW.getTime() + days * DAY) / 1000))

  async function plant(id: string, planted: Planted = {}) {
    const { expiresIn = null, dataAccessEndsIn = null, checkedAgo = 0, accountId = 'acme', record } = planted
    const token = tokenOf(id)
    const checkedAt = new Date(NOW.getTime() - checkedAgo * HOUR)
    const sealed = await vault.seal(token, { accountId, credentialId: id, version: 2 })
    const { inspection } = aSlot()
    const live = aSlot({
      sealed,
      fingerprint: await vault.fingerprint(token),
      inspection: inspection && {
        ...inspection,
        checkedAt,
        expiry: expiryOf(expiresIn),
        dataAccessExpiry: expiryOf(dataAccessEndsIn),
      },
      check: { outcome: 'inspected', checkedAt, error: null },
    })
    meta.inspections.set(token, () =>
      inspected({ expires_at: seconds(expiresIn), data_access_expires_at: seconds(dataAccessEndsIn) }),
    )
    const requirements = { appId: null, wabas: [], permissions: [], recommendedPermissions: [] }
    await store.insert(aRecord(id, { accountId, version: 2, live, requirements, ...record }))
  }

  async function sweep(options: SweepOptions = {}): Promise<string[]> {
    const told: SweptAlert[] = []
    for await (const swept of credentials.sweep({ jitterMs: 0, ...options })) told.push(swept)
    return told.map(({ credentialId, alert }) => `${credentialId} ${alert.key.split(':')[1]}`).sort()
  }

  const asked = () => meta.calls.flatMap(({ url }) => /sweep(.*?)Sw3/.exec(url.href)?.[1] ?? [])
  const pass = (milliseconds: number) => (time.now = new Date(time.now.getTime() + milliseconds))
  const revoke = (id: string) =>
    meta.inspections.set(tokenOf(id), () =>
      inspected({ is_valid: false, error: { code: 190, subcode: 460, message: 'changed' } }),
    )
  return { store, meta, vault, credentials, make, plant, sweep, asked, pass, revoke, tokenOf }
}
export type SweepWorld = ReturnType<typeof createSweepWorld>
