import { createCredentialsClient, type CredentialsClient } from '@chakrahq/whatsapp-credentials/client'
import { DEFAULT_REQUIREMENTS, type TokenInspection } from '@chakrahq/whatsapp-credentials/core'
import {
  createCredentials,
  createCredentialsHandler,
  createGraphClient,
  createMemoryStore,
  createTokenVault,
} from '@chakrahq/whatsapp-credentials/server'
import { createFakeGraph, FAKE_APPS } from '@chakrahq/whatsapp-credentials/testing'
import { makeShops, type Shop, type ShopToken } from './shops.js'

const ACCOUNT = 'thousand'
const ACTOR = 'Priya N.'
const BASE_PATH = '/in-this-page/credentials'
const DAY = 86_400_000
const APP = FAKE_APPS.own

/** An account with a thousand numbers: the real handler over a fake Graph, all of it in this page and gone with it. */
export async function createThousand(count = 1000) {
  const now = new Date()
  const shops = makeShops(count)
  const graph = createFakeGraph({ wabas: shops.map(({ waba }) => waba) })
  const asked = createGraphClient({ appId: APP.id, appSecret: APP.secret, fetch: graph.fetch })
  const vault = createTokenVault({ keys: [{ id: 'page', key: crypto.getRandomValues(new Uint8Array(32)) }] })
  const store = createMemoryStore()
  const credentials = createCredentials({ store, vault, graph: asked })

  const inDays = (days: number) => new Date(now.getTime() + days * DAY)
  const issue = ({ waba }: Shop, { issuedInDays, expiresInDays, invalid }: ShopToken) =>
    graph.issueToken({
      targets: { whatsapp_business_messaging: [waba.id], whatsapp_business_management: [waba.id] },
      issuedAt: inDays(issuedInDays),
      expiresAt: expiresInDays === null ? 'never' : inDays(expiresInDays),
      invalid,
    })

  // Graph is asked once for each kind of token, not a thousand times.
  const inspections = new Map<ShopToken, TokenInspection | null>()
  const inspect = async (kind: ShopToken, token: string) => {
    if (!inspections.has(kind)) {
      const check = await asked.inspect(token, { checkedAt: now })
      inspections.set(kind, check.outcome === 'inspected' ? check.inspection : null)
    }
    return inspections.get(kind) ?? null
  }
  for (const shop of shops) {
    const { id, label, waba } = shop
    const token = issue(shop, shop.token)
    const known = await inspect(shop.token, token)
    const scopes = { whatsapp_business_messaging: [waba.id], whatsapp_business_management: [waba.id] }
    await store.insert({
      id,
      accountId: ACCOUNT,
      label,
      requirements: { ...DEFAULT_REQUIREMENTS, appId: APP.id, wabas: [{ id: waba.id, name: waba.name }] },
      version: 1,
      revision: 1,
      live: {
        sealed: await vault.seal(token, { accountId: ACCOUNT, credentialId: id, version: 1 }),
        sealedVersion: 1,
        fingerprint: await vault.fingerprint(token),
        inspection: known && { ...known, granularScopes: known.granularScopes && scopes },
        check: { outcome: 'inspected', checkedAt: now, error: null },
        reach: [{ wabaId: waba.id, state: 'reachable', phoneNumbers: waba.phoneNumbers, error: null }],
        addedAt: inDays(shop.token.issuedInDays),
        addedBy: ACTOR,
        lastUsedAt: null,
        lastError: null,
        forgetAt: null,
      },
      candidate: null,
      previous: null,
      alertKeys: [],
      senders: [],
      errors: [],
    })
  }

  const handle = createCredentialsHandler({
    credentials,
    basePath: BASE_PATH,
    authorize: () => ({ accountId: ACCOUNT, actor: ACTOR, can: 'manage' }),
  })
  const client: CredentialsClient = createCredentialsClient({
    baseUrl: BASE_PATH,
    fetch: async (input, init) =>
      handle(input instanceof Request ? input : new Request(new URL(input, location.origin), init)),
  })
  return {
    client,
    /** A token that works for one of the shops, to paste. */
    newToken: (id: string) => {
      const shop = shops.find((one) => one.id === id)
      return shop ? issue(shop, { issuedInDays: 0, expiresInDays: 60 }) : null
    },
  }
}

export type Thousand = Awaited<ReturnType<typeof createThousand>>
