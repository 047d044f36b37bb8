import type { Credential, CredentialsClient } from '../../src/contract/index.js'
import type { ScenarioWorld } from '../../src/testing/index.js'

const DAY = 86_400_000

interface Place {
  label: string
  /** Days until the token runs out; `null`: never. */
  endsInDays: number | null
  revoked?: boolean
  lacksPermission?: boolean
}

const PLACES: Place[] = [
  { label: 'Acme Orders', endsInDays: 0.5 },
  { label: 'Acme Events', endsInDays: null, revoked: true },
  { label: 'Acme Support', endsInDays: 40, lacksPermission: true },
  { label: 'Acme Pilot', endsInDays: -2 },
  { label: 'Acme WhatsApp', endsInDays: 5, lacksPermission: true },
]

const place = (
  model: Credential,
  { label, endsInDays, revoked, lacksPermission }: Place,
  index: number,
): Credential => {
  const { live, serverTime } = model
  if (!live?.inspection) return model
  const { inspection } = live
  return {
    ...model,
    id: `place-${index}`,
    label,
    live: {
      ...live,
      fingerprint: `${7000 + index}-${4000 + index}`,
      inspection: {
        ...inspection,
        isValid: !revoked,
        expiry:
          endsInDays === null
            ? { kind: 'never' }
            : { kind: 'at', at: new Date(serverTime.getTime() + endsInDays * DAY) },
        ...(lacksPermission && { scopes: [], granularScopes: null }),
      },
    },
  }
}

const listing =
  (places: Place[]) =>
  ({ client }: ScenarioWorld): CredentialsClient => ({
    ...client,
    list: async (options) => {
      const { credentials, serverTime } = await client.list(options)
      const [model] = credentials
      return { credentials: model ? places.map((each, index) => place(model, each, index)) : [], serverTime }
    },
  })

/** Five numbers in trouble, each of another kind. */
export const severalAlerts = listing(PLACES)

/** So many numbers whose tokens run out in the next days. */
export const manyAlerts = (count: number) =>
  listing(Array.from({ length: count }, (_, index) => ({ label: `Branch ${index + 1}`, endsInDays: 1 + (index % 6) })))
