import { dehydrate, HydrationBoundary, QueryClient } from '@tanstack/react-query'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { CredentialList, credentialQueries, CredentialsProvider } from '../../src/react/index.js'
import { createScenario } from '../../src/testing/index.js'
import { withMany } from '../../stories/support/many-credentials.js'
import { hydrateInBrowser } from './hydrate-in-browser.js'

const DAY = 86_400_000

const prepare = async (count: number) => {
  const world = await createScenario('permanent')
  const client = withMany(count)(world)
  const queryClient = new QueryClient()
  await queryClient.prefetchQuery(credentialQueries.list(client))
  const state = dehydrate(queryClient)
  const page = () => (
    <CredentialsProvider client={client} queryClient={new QueryClient()} now={world.clock.now} timeZone="Asia/Kolkata">
      <HydrationBoundary state={state}>
        <CredentialList href={(id) => `#${id}`} />
      </HydrationBoundary>
    </CredentialsProvider>
  )
  return { ...world, page, state }
}

describe('the list rendered on a server', () => {
  it('has the first rows, and no style attributes', async () => {
    const { page } = await prepare(1000)
    const html = renderToString(page())
    expect(html.match(/role="listitem"/g)).toHaveLength(20)
    expect(html).toContain('aria-setsize="1000"')
    expect(html).not.toContain('style=')
  })

  it('is taken over without a complaint', async () => {
    const { page } = await prepare(60)
    const { complaints } = await hydrateInBrowser(renderToString(page()), page(), /Surat Support 1/)
    expect(complaints).toEqual([])
  })

  it('is taken over without a complaint days later, and says then what is true', async () => {
    const { page, clock, state } = await prepare(60)
    const html = renderToString(page())
    expect(html).toContain('Expires soon')
    clock.advance(6 * DAY)
    for (const query of state.queries) query.state.dataUpdatedAt -= 6 * DAY
    const { complaints, text } = await hydrateInBrowser(html, page(), /Expired/)
    expect(complaints).toEqual([])
    expect(text).not.toContain('Expires soon')
  })
})
