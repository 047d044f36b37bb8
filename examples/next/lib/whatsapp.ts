import {
  createCredentials,
  createCredentialsHandler,
  createGraphClient,
  createMemoryStore,
  createTokenVault,
} from '@chakrahq/whatsapp-credentials/server'
import { createFakeGraph, FAKE_APPS, FAKE_WABAS, issueSampleTokens } from '@chakrahq/whatsapp-credentials/testing'

// A stand-in for Meta. With your own app: createGraphClient({ appId, appSecret }), and no `fetch`.
const graph = createFakeGraph()

const credentials = createCredentials({
  store: createMemoryStore(),
  graph: createGraphClient({ appId: FAKE_APPS.own.id, appSecret: FAKE_APPS.own.secret, fetch: graph.fetch }),
  vault: createTokenVault({ keys: [{ id: 'dev', key: crypto.getRandomValues(new Uint8Array(32)) }] }),
})

const registered = credentials.register({
  id: 'acme-whatsapp',
  accountId: 'acme',
  label: 'Acme WhatsApp',
  requirements: { appId: FAKE_APPS.own.id, wabas: [FAKE_WABAS.retail, FAKE_WABAS.support] },
})

const handler = createCredentialsHandler({
  credentials,
  basePath: '/api/whatsapp/credentials',
  // Your session goes here: who asks, for which account, and may they change tokens?
  authorize: () => ({ accountId: 'acme', actor: 'Priya N.', can: 'manage' }),
})

export const handle = async (request: Request): Promise<Response> => {
  await registered
  return handler(request)
}

for (const { title, token } of issueSampleTokens(graph).slice(0, 5)) console.log(`${title}:\n  ${token}`)
