import { dehydrate, HydrationBoundary, QueryClient, type DehydratedState } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiCredentialsPanel, CredentialsProvider, credentialQueries, ExpiryBanner } from '../../src/react/index.js'
import { createScenario, type ScenarioName, type ScenarioWorld } from '../../src/testing/index.js'
import { hydrateInBrowser } from './hydrate-in-browser.js'

const ZONE = 'Pacific/Chatham'

interface PageProps {
  world: ScenarioWorld
  state: DehydratedState
  locale?: string
  timeZone?: string
  children: ReactNode
}

const Page = ({ world, state, children, ...words }: PageProps) => (
  <CredentialsProvider client={world.client} queryClient={new QueryClient()} now={world.clock.now} {...words}>
    <HydrationBoundary state={state}>{children}</HydrationBoundary>
  </CredentialsProvider>
)

const prefetch = async (name: ScenarioName) => {
  const world = await createScenario(name)
  const { client, credentialId } = world
  const queryClient = new QueryClient()
  await Promise.all([
    queryClient.prefetchQuery(credentialQueries.list(client)),
    queryClient.prefetchQuery(credentialQueries.detail(client, credentialId)),
    queryClient.prefetchInfiniteQuery(credentialQueries.events(client, credentialId)),
  ])
  return { world, state: dehydrate(queryClient) }
}

const carriers = {
  'as it is': (state: DehydratedState) => structuredClone(state),
  'as JSON': (state: DehydratedState) => JSON.parse(JSON.stringify(state)) as DehydratedState,
}

/** A server has its own zone, seldom that of its readers. */
const renderInUtc = (page: ReactNode) => {
  vi.stubEnv('TZ', 'UTC')
  const html = renderToString(page)
  vi.stubEnv('TZ', ZONE)
  return html
}

beforeEach(() => {
  vi.stubEnv('TZ', ZONE)
  return () => vi.unstubAllEnvs()
})

describe('rendered on a server', () => {
  it('finds no DOM, and the zone of this test is not UTC', () => {
    expect(typeof document).toBe('undefined')
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(ZONE)
  })

  it('writes moments in UTC, and says nothing about how long until then', async () => {
    const { world, state } = await prefetch('five-days-left')
    const html = renderToString(
      <Page world={world} state={state}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>,
    )
    expect(html).toContain('Acme WhatsApp')
    expect(html).toMatch(/\b\d{1,2}:\d{2}\s(AM|PM)\sUTC/)
    expect(html).not.toMatch(/in \d+ days/)
  })

  it('writes moments in the zone that the host names', async () => {
    const { world, state } = await prefetch('five-days-left')
    const html = renderToString(
      <Page world={world} state={state} timeZone="Asia/Kolkata">
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>,
    )
    expect(html).toContain('GMT+5:30')
  })

  it('has no style attributes, which a strict policy would refuse', async () => {
    const { world, state } = await prefetch('candidate-with-losses')
    const html = renderToString(
      <Page world={world} state={state}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
        <ExpiryBanner />
      </Page>,
    )
    expect(html).not.toMatch(/ style=|<style/)
  })

  it('shows that it loads when nothing was fetched before', async () => {
    const { world } = await prefetch('permanent')
    const html = renderToString(
      <Page world={world} state={{ mutations: [], queries: [] }}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>,
    )
    expect(html).toContain('aria-busy="true"')
  })
})

describe.each([
  ['en', /GMT\+13:45/],
  ['ar', /غرينتش\+/],
])('hydrated in %s', (locale, zone) => {
  describe.each(Object.entries(carriers))('with data carried %s', (_, carry) => {
    it.each<[ScenarioName, RegExp]>([
      ['five-days-left', /expires in|Check token/],
      ['candidate-with-losses', /What you lose/],
      ['password-changed', /What does this mean/],
      ['just-promoted', /Switched to/],
      ['viewer', /History/],
    ])('the panel and the banner give no complaint: %s', async (name, inTheEnd) => {
      const { world, state } = await prefetch(name)
      const page = (carried: DehydratedState) => (
        <Page world={world} state={carried} locale={locale}>
          <ExpiryBanner onRotate={() => {}} />
          <ApiCredentialsPanel credentialId={world.credentialId} />
        </Page>
      )
      const { complaints, text } = await hydrateInBrowser(renderInUtc(page(state)), page(carry(state)), inTheEnd)
      expect(complaints).toEqual([])
      expect(text).toMatch(zone)
    })
  })
})

describe('after hydration', () => {
  it('the banner warns and the form is there', async () => {
    const { world, state } = await prefetch('five-days-left')
    const page = (
      <Page world={world} state={state}>
        <ExpiryBanner onRotate={() => {}} />
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>
    )
    const html = renderToString(page)
    expect(html).not.toMatch(/<input|Check token/)
    const { text } = await hydrateInBrowser(html, page, /Check token/)
    expect(text).toMatch(/for Acme WhatsApp expires in 5 days/)
  })

  it('nothing is asked again that the server has just fetched', async () => {
    const { world, state } = await prefetch('permanent')
    const asked = vi.spyOn(world.client, 'get')
    const page = (
      <Page world={world} state={state}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>
    )
    await hydrateInBrowser(renderToString(page), page, /Check token/)
    expect(asked).not.toHaveBeenCalled()
  })
})

describe('this check', () => {
  it('sees a mismatch', async () => {
    const { world, state } = await prefetch('permanent')
    const page = (where: string) => (
      <Page world={world} state={state}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
        <p>{where}</p>
      </Page>
    )
    const html = renderToString(page('from the server'))
    const { complaints } = await hydrateInBrowser(html, page('in the browser'), /in the browser/)
    expect(complaints.join('\n')).toMatch(/hydrat/i)
  })

  it('sees a moment that was written in another zone', async () => {
    const { world, state } = await prefetch('permanent')
    const page = (timeZone: string) => (
      <Page world={world} state={state} timeZone={timeZone}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </Page>
    )
    const { complaints } = await hydrateInBrowser(renderToString(page('UTC')), page('Asia/Kolkata'), /GMT\+5:30/)
    expect(complaints.join('\n')).toMatch(/hydrat/i)
  })
})
