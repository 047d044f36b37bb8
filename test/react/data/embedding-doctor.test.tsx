import { pathToFileURL } from 'node:url'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCredentialsClient } from '../../../src/contract/index.js'
import type { CredentialsProviderProps } from '../../../src/react/index.js'
import { createScenario } from '../../../src/testing/index.js'

const said = () => vi.mocked(console.warn).mock.calls.map(String)
const world = await createScenario('permanent')
const styles = document.createElement('style')
styles.textContent = '.wac-root { --wac-space: 0.25rem }'

/** A page of a host in development; each has its own memory of what was said. */
const embed = async (props: Partial<CredentialsProviderProps> = {}, wrap = (inner: ReactNode) => inner) => {
  vi.resetModules()
  const { ApiCredentialsPanel, CredentialsProvider } = await import('../../../src/react/index.js')
  const view = render(
    wrap(
      <CredentialsProvider client={world.client} now={world.clock.now} {...props}>
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </CredentialsProvider>,
    ),
  )
  await screen.findByRole('heading', { name: 'API Credentials' })
  return view
}

const firstSaid = () => vi.waitUntil(() => said()[0], 5_000)
const aWhile = () => new Promise((resolve) => setTimeout(resolve, 1_600))

beforeEach(() => {
  vi.stubEnv('NODE_ENV', 'development')
  document.head.append(styles)
  vi.mocked(console.warn).mockImplementation(() => {})
})
afterEach(() => {
  vi.unstubAllEnvs()
  styles.remove()
})

describe('a host in development', () => {
  it('is told nothing when all is well', async () => {
    await embed({ portalContainer: document.body })
    await aWhile()
    expect(said()).toEqual([])
  })

  it('is told that the stylesheet is missing, once', async () => {
    styles.remove()
    const view = await embed()
    expect(await firstSaid()).toMatch(/stylesheet is missing.*styles\.css/)
    view.unmount()
    await aWhile()
    expect(said()).toHaveLength(1)
  })

  it('is told that the passed QueryClient is of another copy of React Query, which is not used', async () => {
    const file = pathToFileURL('node_modules/@tanstack/query-core/build/modern/queryClient.js')
    const copy = (await import(/* @vite-ignore */ `${file.href}?copy`)) as typeof import('@tanstack/react-query')
    expect(copy.QueryClient).not.toBe(QueryClient)
    const queryClient = new copy.QueryClient()
    await embed({ queryClient })
    expect(await firstSaid()).toMatch(/Two copies of @tanstack\/react-query/)
    expect(queryClient.getQueryCache().getAll()).toEqual([])
  })

  it('is told that its QueryClientProvider is from another copy of React Query', async () => {
    const Foreign = ({ children }: { client: QueryClient; children: ReactNode }) => children
    await embed({}, (inner) => <Foreign client={new QueryClient()}>{inner}</Foreign>)
    expect(await firstSaid()).toMatch(/Two copies of @tanstack\/react-query/)
  })

  it('may pass a QueryClient below another one', async () => {
    vi.resetModules()
    const react = await import('@tanstack/react-query')
    await embed({ queryClient: new react.QueryClient() }, (inner) => (
      <QueryClientProvider client={new QueryClient()}>{inner}</QueryClientProvider>
    ))
    await aWhile()
    expect(said()).toEqual([])
  })

  it('is told that the portal container is not in the document', async () => {
    await embed({ portalContainer: document.createElement('div') })
    expect(await firstSaid()).toMatch(/`portalContainer` is not in the document/)
  })

  it('is told that the portal container never came', async () => {
    await embed({ portalContainer: null })
    expect(await firstSaid()).toMatch(/`portalContainer` is still null/)
  })

  it('is told that a clock is hours off', async () => {
    await embed({ now: () => new Date(world.clock.now().getTime() + 5 * 3_600_000) })
    expect(await firstSaid()).toMatch(/differ by about 5 hours/)
  })

  it('is told that the base address answers with a page', async () => {
    const page = () => Promise.resolve(new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }))
    await embed({ client: createCredentialsClient({ baseUrl: '/wrong', fetch: page }) })
    expect(await firstSaid()).toMatch(/`baseUrl` does not lead to the handler: GET \/:id answered 200/)
  })
})

it.each(['production', 'test'])('says nothing in %s', async (mode) => {
  vi.stubEnv('NODE_ENV', mode)
  styles.remove()
  await embed({ portalContainer: null })
  await aWhile()
  expect(said()).toEqual([])
})
