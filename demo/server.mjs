import { serve } from '@hono/node-server'
import { createCredentials, createGraphClient, createTokenVault } from '@chakrahq/whatsapp-credentials/server'
import { createApp } from './server/create-app.mjs'
import { openStore } from './server/open-store.mjs'
import { CREDENTIAL_IDS, registerCredentials } from './server/register-credentials.mjs'
import { runSenders } from './server/run-senders.mjs'
import { runSweep } from './server/run-sweep.mjs'
import { readSettings } from './server/settings.mjs'
import { startGraph } from './server/start-graph.mjs'

const closers = []
let isClosing = false

/** Closes what is open, last opened first. Ctrl-C reaches us twice: from the terminal and from `npm start`. */
async function close(code) {
  if (isClosing) return
  isClosing = true
  setTimeout(() => process.exit(code || 1), 5_000).unref()
  for (const closer of closers.reverse()) await closer()
  process.exit(code)
}

async function start() {
  const settings = readSettings(process.env)
  const { store, close: closeStore } = await openStore(settings)
  closers.push(closeStore)
  const graph = await startGraph(settings, () => void close(1))
  closers.push(graph.close)

  const credentials = createCredentials({
    store,
    graph: createGraphClient(graph.client),
    vault: createTokenVault({ keys: settings.keys }),
  })
  await registerCredentials(credentials, graph)

  const sweep = runSweep(credentials, { everySeconds: settings.sweepSeconds })
  closers.push(sweep.stop)
  const senders = runSenders(credentials, {
    // nobody sends for real
    everySeconds: settings.graph.baseUrl ? 0 : settings.senderSeconds,
    credentialIds: CREDENTIAL_IDS,
    graphUrl: graph.client.baseUrl,
  })
  closers.push(senders.stop)

  const app = createApp({ credentials, samples: graph.samples, sweep, senders })
  const server = serve({ fetch: app.fetch, port: settings.port, hostname: settings.host }, ({ port }) => {
    console.log(`• Ready: http://${settings.host === '0.0.0.0' ? '127.0.0.1' : settings.host}:${port}/`)
  })
  server.on('error', (error) => {
    console.error(
      `✗ ${error.code === 'EADDRINUSE' ? `Port ${settings.port} is in use: set PORT to another.` : error.message}`,
    )
    void close(1)
  })
  closers.push(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  )
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close(0))
start().catch((error) => {
  console.error(`✗ ${error.message}`)
  void close(1)
})
