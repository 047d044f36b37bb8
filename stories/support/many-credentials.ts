import type { Credential, CredentialsClient, TokenSlot } from '../../src/contract/index.js'
import { createScenario, type ScenarioName, type ScenarioWorld } from '../../src/testing/index.js'

const TOWNS = ['Pune', 'Nagpur', 'Kochi', 'Jaipur', 'Surat', 'Indore', 'Bhopal', 'Patna', 'Agra', 'Mysuru']
const SHOPS = ['Orders', 'Support', 'Campaigns', 'Delivery', 'Clinic']

// One in fifty is in trouble, as in a house that is kept well.
const TROUBLE: ScenarioName[] = [
  'revoked',
  'five-days-left',
  'expired',
  'missing-permission',
  'last-day',
  'empty',
  'data-access-soon',
]

const digits = (index: number, length: number) => `${index}`.padStart(length, '0')

const slotOf = (slot: TokenSlot | null, index: number): TokenSlot | null =>
  slot && {
    ...slot,
    fingerprint: `${digits(index, 4)}-${(index * 7919).toString(16).padStart(4, '0').slice(-4)}`,
    reach: slot.reach.slice(0, 1).map((reach) => ({
      ...reach,
      phoneNumbers: reach.phoneNumbers.slice(0, 1 + (index % 2)).map((number, place) => ({
        ...number,
        id: `3001${digits(index, 6)}${place}`,
        displayPhoneNumber: `+91 98${place}00 ${digits(index, 5)}`,
      })),
    })),
  }

const copyOf = (credential: Credential, index: number): Credential => ({
  ...credential,
  id: `shop-${index}`,
  label: `${TOWNS[index % 10] ?? ''} ${SHOPS[Math.floor(index / 10) % 5] ?? ''} ${Math.floor(index / 50) + 1}`,
  live: slotOf(credential.live, index),
})

/** So many credentials of one account, in all states: copies of those that the scenarios make. */
export const manyCredentials = async (count: number, now: Date): Promise<Credential[]> => {
  const load = async (name: ScenarioName) => {
    const { client, credentialId } = await createScenario(name, { now })
    return client.get(credentialId)
  }
  const well = await load('permanent')
  const later = await load('sixty-days')
  const troubled = await Promise.all(TROUBLE.map(load))
  return Array.from({ length: count }, (_, index) => {
    const trouble = index % 50 === 7 ? troubled[Math.floor(index / 50) % troubled.length] : undefined
    return copyOf(trouble ?? (index % 3 === 0 ? later : well), index)
  })
}

const made = new Map<string, Promise<Credential[]>>()

/** A client whose account has many credentials. */
export const withMany =
  (count: number) =>
  ({ client, clock }: ScenarioWorld): CredentialsClient => ({
    ...client,
    list: async () => {
      const key = `${count} ${clock.now().getTime()}`
      const credentials = made.get(key) ?? manyCredentials(count, clock.now())
      made.set(key, credentials)
      return { credentials: await credentials, serverTime: clock.now() }
    },
  })
