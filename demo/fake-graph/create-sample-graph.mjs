import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFakeGraph, FAKE_APPS, issueSampleTokens } from '@chakrahq/whatsapp-credentials/testing'

/**
 * A fake Graph with a token for each scenario, the same ones at every start, their dates counted from now.
 * What it gave for renewed tokens it gives again after a restart, so that a store that kept them stays meaningful.
 */
export async function createSampleGraph(dataDir) {
  const graph = createFakeGraph()
  const samples = issueSampleTokens(graph)
  const issued = samples.map(({ token }) => token)
  const renewals = openRenewals(dataDir)
  for (const index of renewals.list) issued.push(await renew(graph, issued[index]))

  return {
    samples,
    async handle(request) {
      const response = await graph.handle(request)
      const url = new URL(request.url)
      if (!url.pathname.endsWith('/oauth/access_token') || !response.ok) return response
      renewals.add(issued.indexOf(url.searchParams.get('fb_exchange_token')))
      issued.push((await response.clone().json()).access_token)
      return response
    },
  }
}

async function renew(graph, token) {
  for (const { id, secret } of Object.values(FAKE_APPS)) {
    const parameters = new URLSearchParams({ grant_type: 'fb_exchange_token', client_id: id, client_secret: secret })
    parameters.set('fb_exchange_token', token ?? '')
    const response = await graph.fetch(`https://graph.facebook.com/v25.0/oauth/access_token?${parameters}`)
    if (response.ok) return (await response.json()).access_token
  }
  return null
}

/** Which tokens were renewed, in order, by their place among all that were issued: no token is written down. */
function openRenewals(dataDir) {
  const file = join(dataDir, 'fake-graph-renewals.json')
  const list = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
  return {
    list: [...list],
    add(index) {
      list.push(index)
      writeFileSync(file, JSON.stringify(list))
    },
  }
}
