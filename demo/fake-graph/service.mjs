// A stand-in for graph.facebook.com, as a service of its own: `node demo/fake-graph/service.mjs`, or started by the demo.
import { serve } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { createSampleGraph } from './create-sample-graph.mjs'

const graph = await createSampleGraph(process.env.DATA_DIR || '.data')
const port = Number(process.env.FAKE_GRAPH_PORT || 0)
const server = serve({ fetch: answer, port, hostname: '127.0.0.1' }, ({ port: taken }) => {
  process.send?.({ baseUrl: `http://127.0.0.1:${taken}`, samples: graph.samples })
})
process.on('disconnect', () => process.exit(0))
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    server.close()
    server.closeAllConnections()
    if (!process.connected) process.exit(0)
  })
}

/** A connection that the fake Graph drops is dropped in earnest. */
async function answer(request, { outgoing }) {
  try {
    const response = await graph.handle(request)
    return new Response(await response.arrayBuffer(), response)
  } catch {
    outgoing.destroy()
    return RESPONSE_ALREADY_SENT
  }
}
