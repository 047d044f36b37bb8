import { ACCOUNT_ID, ACCOUNTS } from './accounts.mjs'

/** The places for tokens that the demo has, and the sample that each begins with. */
const CREDENTIALS = [
  { id: 'acme-whatsapp', label: 'Acme WhatsApp', sample: 'five-days-left' },
  { id: 'acme-orders', label: 'Acme Orders', sample: 'last-day' },
  { id: 'acme-events', label: 'Acme Events', sample: 'permanent' },
  { id: 'acme-pilot', label: 'Acme Pilot', sample: null },
]

export const CREDENTIAL_IDS = CREDENTIALS.map(({ id }) => id)

/** Makes the places that are not there yet; a new one gets its first token where the stand-in for Meta has one. */
export async function registerCredentials(credentials, { requirements, samples }) {
  for (const { id, label, sample } of CREDENTIALS) {
    const isNew = await credentials.register({ id, accountId: ACCOUNT_ID, label, requirements })
    const token = samples.find(({ name }) => name === sample)?.token
    if (isNew && token) await promoteFirstToken(credentials, id, token)
  }
}

async function promoteFirstToken(credentials, id, token) {
  const admin = { accountId: ACCOUNT_ID, actor: ACCOUNTS[0].actor, can: 'manage' }
  const { version } = await credentials.get(admin, id)
  const staged = await credentials.stage(admin, id, token, { version })
  const acknowledge = staged.comparison?.losses.map((loss) => loss.id) ?? []
  await credentials.promote(admin, id, { version: staged.version, acknowledge })
}
