import { QueryClient, QueryClientProvider, useQueryClient } from '@tanstack/react-query'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import {
  ApiCredentialsPanel,
  CredentialList,
  credentialQueries,
  CredentialsProvider,
  ExpiryBanner,
  GuidanceProvider,
  useCredential,
  useCredentialAlerts,
} from '../../../src/react/index.js'
import { createScenario, type ScenarioWorld } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

const world = await createScenario('permanent')

const seen: QueryClient[] = []
const See = () => {
  seen.push(useQueryClient())
  return null
}
const inside = (queryClient?: QueryClient) => (
  <CredentialsProvider client={world.client} queryClient={queryClient}>
    <See />
  </CredentialsProvider>
)

describe('the QueryClient', () => {
  it('is the host’s when there is one', () => {
    const hosts = new QueryClient()
    render(<QueryClientProvider client={hosts}>{inside()}</QueryClientProvider>)
    expect(seen.at(-1)).toBe(hosts)
  })

  it('is the one that is passed, also below the host’s', () => {
    const passed = new QueryClient()
    render(<QueryClientProvider client={new QueryClient()}>{inside(passed)}</QueryClientProvider>)
    expect(seen.at(-1)).toBe(passed)
  })

  it('leaves the host’s alone outside when one is passed', () => {
    const hosts = new QueryClient()
    render(
      <QueryClientProvider client={hosts}>
        {inside(new QueryClient())}
        <See />
      </QueryClientProvider>,
    )
    expect(seen.at(-1)).toBe(hosts)
  })

  it('is a private one otherwise, and stays the same', () => {
    const { rerender } = render(inside())
    const first = seen.at(-1)
    rerender(inside())
    expect(seen.at(-1)).toBe(first)
    render(inside())
    expect(seen.at(-1)).not.toBe(first)
  })

  it('can be passed later, and taken away again', () => {
    const { rerender } = render(inside())
    const passed = new QueryClient()
    rerender(inside(passed))
    expect(seen.at(-1)).toBe(passed)
    rerender(inside())
    expect(seen.at(-1)).toBeInstanceOf(QueryClient)
    expect(seen.at(-1)).not.toBe(passed)
  })
})

const Credential = () => useCredential('main').status
const Alerts = () => useCredentialAlerts().alerts.length

describe('without a provider', () => {
  it.each(
    Object.entries({
      'the panel': <ApiCredentialsPanel credentialId="main" />,
      'the list': <CredentialList />,
      'the banner': <ExpiryBanner />,
      guidance: <GuidanceProvider>{null}</GuidanceProvider>,
      useCredential: <Credential />,
      useCredentialAlerts: <Alerts />,
    }),
  )('%s says what to put around it', (_, alone) => {
    expect(() => renderToString(alone)).toThrow(/^CredentialsProvider is missing: put <CredentialsProvider client=/)
  })
})

const panel = (of: ScenarioWorld, queryClient: QueryClient, scope: string) => (
  <CredentialsProvider client={of.client} queryClient={queryClient} scope={scope} now={of.clock.now}>
    <ApiCredentialsPanel credentialId={of.credentialId} data-testid={scope} />
  </CredentialsProvider>
)

describe('two accounts in one QueryClient', () => {
  it('keep their credentials apart by scope', async () => {
    const queryClient = quickQueries()
    const other = await createScenario('expired')
    render(
      <>
        {panel(world, queryClient, 'acme')}
        {panel(other, queryClient, 'zenith')}
      </>,
    )
    expect((await within(screen.getByTestId('acme')).findAllByText('Works'))[0]).toBeVisible()
    expect((await within(screen.getByTestId('zenith')).findAllByText('Expired'))[0]).toBeVisible()
    expect(queryClient.getQueryData(credentialQueries.detail(other.client, 'acme', 'zenith').queryKey)).toHaveProperty(
      'live.status.state',
      'expired',
    )
  })

  it('forget what was pasted for the other one', async () => {
    const queryClient = quickQueries()
    const other = await createScenario('expired')
    await queryClient.prefetchQuery(credentialQueries.detail(other.client, other.credentialId, 'zenith'))
    const user = userEvent.setup()
    const { rerender } = render(panel(world, queryClient, 'acme'))
    await user.click(await screen.findByLabelText('Access token'))
    await user.paste(world.tokens.good)
    rerender(panel(other, queryClient, 'zenith'))
    expect((await screen.findAllByText('Expired'))[0]).toBeVisible()
    expect(await screen.findByLabelText('Access token')).toHaveValue('')
  })

  it('are both found below the root', async () => {
    const queryClient = quickQueries()
    await queryClient.prefetchQuery(credentialQueries.list(world.client))
    await queryClient.prefetchQuery(credentialQueries.list(world.client, 'acme'))
    expect(queryClient.getQueriesData({ queryKey: credentialQueries.all() })).toHaveLength(2)
  })
})
