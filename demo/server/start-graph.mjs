import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { FAKE_APPS, FAKE_WABAS } from '@chakrahq/whatsapp-credentials/testing'

const SERVICE = fileURLToPath(new URL('../fake-graph/service.mjs', import.meta.url))
const OURS = [FAKE_WABAS.retail, FAKE_WABAS.support].map(({ id, name }) => ({ id, name }))

/** The Graph that the settings name; without one, a stand-in for Meta in a process of its own. */
export async function startGraph({ graph, dataDir }, onExit) {
  const { wabas, ...client } = graph
  if (client.baseUrl) {
    console.log(`• Graph: ${client.baseUrl} (GRAPH_BASE_URL)`)
    return { client, requirements: { wabas: wabas ?? [] }, samples: [], close: () => {} }
  }
  const service = fork(SERVICE, { env: { ...process.env, DATA_DIR: dataDir } })
  const { baseUrl, samples } = await new Promise((resolve, reject) => {
    service.once('message', resolve)
    service.once('exit', (code) => reject(new Error(`The stand-in for Meta ended with ${code} before it was ready.`)))
  })
  service.once('exit', onExit)
  console.log(`• Graph: a stand-in for Meta at ${baseUrl} (GRAPH_BASE_URL chooses another)`)
  return {
    client: {
      ...client,
      baseUrl,
      appId: client.appId ?? FAKE_APPS.own.id,
      appSecret: client.appSecret ?? FAKE_APPS.own.secret,
    },
    requirements: { wabas: wabas ?? OURS, appId: FAKE_APPS.own.id },
    samples,
    close: () => service.disconnect(),
  }
}
