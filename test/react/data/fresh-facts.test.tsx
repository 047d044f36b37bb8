import { act, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createCredentialsClient } from '../../../src/contract/index.js'
import { ApiCredentialsPanel, CredentialsProvider, ExpiryBanner } from '../../../src/react/index.js'
import { createScenario, type ScenarioName, type ScenarioOptions } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

const HOUR = 3_600_000

/** A server that counts what it is asked, and tabs that look at it. */
const openWorld = async (name: ScenarioName, options?: ScenarioOptions) => {
  const world = await createScenario(name, options)
  const asked: string[] = []
  const client = createCredentialsClient({
    baseUrl: '/api/whatsapp/credentials',
    fetch: async (input, init) => {
      const address = input as string
      asked.push(`${init?.method} ${address.replace('/api/whatsapp/credentials', '')}`)
      return world.fetch(address, init)
    },
  })
  const openTab = () =>
    render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={world.clock.now}>
        <ExpiryBanner />
        <ApiCredentialsPanel credentialId={world.credentialId} />
      </CredentialsProvider>,
    )
  const checks = () => asked.filter((line) => line === 'POST /acme/check').length
  const idle = async () => act(async () => new Promise((resolve) => setTimeout(resolve, 400)))
  return { ...world, openTab, checks, idle, asked }
}

/** What browsers do: one holder for each name, and no waiting. */
const fakeLocks = () => {
  const held = new Set<string>()
  const request = async (name: string, _: LockOptions, run: (lock: object | null) => Promise<unknown>) => {
    if (held.has(name)) return run(null)
    held.add(name)
    try {
      return await run({ name })
    } finally {
      held.delete(name)
    }
  }
  return { request, held }
}

beforeEach(() => localStorage.clear())
afterEach(() => void Reflect.deleteProperty(navigator, 'locks'))

describe.each(['with locks', 'without locks'])('an old look at a token, %s', (kind) => {
  beforeEach(() => {
    if (kind === 'with locks') Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true })
  })

  it('is taken again when the screen is opened, and says nothing about it', async () => {
    const { openTab, checks, client, credentialId } = await openWorld('check-stale')
    openTab()
    await waitFor(() => expect(checks()).toBe(1))
    await waitFor(async () => {
      const { live, serverTime } = await client.get(credentialId)
      expect(live?.check?.checkedAt).toEqual(serverTime)
    })
    const said = screen.getAllByRole('status').map((region) => region.textContent)
    expect(said.join()).not.toMatch(/check/i)
    for (const alert of screen.queryAllByRole('alert')) expect(alert).toBeEmptyDOMElement()
  })

  it('is taken once by three tabs that are opened at a time', async () => {
    const { openTab, checks, idle } = await openWorld('check-stale')
    openTab()
    openTab()
    openTab()
    await waitFor(() => expect(checks()).toBe(1))
    await idle()
    expect(checks()).toBe(1)
  })

  it('is not taken again within the hour, and is after it', async () => {
    const { openTab, checks, idle, clock } = await openWorld('check-stale')
    const first = openTab()
    await waitFor(() => expect(checks()).toBe(1))
    await idle()
    first.unmount()
    clock.advance(0.9 * HOUR)
    const second = openTab()
    await screen.findByRole('heading', { name: 'Current token' })
    await idle()
    expect(checks()).toBe(1)
    second.unmount()
    clock.advance(0.2 * HOUR)
    openTab()
    await waitFor(() => expect(checks()).toBe(2))
  })
})

describe('an old look at a token', () => {
  it('is left to those who may check it', async () => {
    const { openTab, checks, idle } = await openWorld('check-stale', { can: 'view' })
    openTab()
    await screen.findByRole('heading', { name: 'Current token' })
    await idle()
    expect(checks()).toBe(0)
  })

  it('is not taken by the banner of other pages', async () => {
    const { client, clock, credentials } = await createScenario('check-stale')
    const check = vi.spyOn(credentials, 'check')
    const onAlertsChange = vi.fn<() => void>()
    render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={clock.now}>
        <ExpiryBanner onAlertsChange={onAlertsChange} />
      </CredentialsProvider>,
    )
    await waitFor(() => expect(onAlertsChange).toHaveBeenCalled())
    expect(check).not.toHaveBeenCalled()
  })

  it('stays as it is, without a word, when somebody changes the token at that moment', async () => {
    const { client, credentialId, tokens, fetch, clock } = await createScenario('check-stale')
    let refused = 0
    const racing = createCredentialsClient({
      baseUrl: '/api/whatsapp/credentials',
      fetch: async (input, init) => {
        if (init?.method !== 'POST') return fetch(input as string, init)
        const { version } = await client.get(credentialId)
        await client.stage(credentialId, tokens.good, { version })
        const response = await fetch(input as string, init)
        refused = response.status
        return response
      },
    })
    render(
      <CredentialsProvider client={racing} queryClient={quickQueries()} now={clock.now}>
        <ApiCredentialsPanel credentialId={credentialId} />
      </CredentialsProvider>,
    )
    await waitFor(() => expect(refused).toBe(412))
    await act(async () => new Promise((resolve) => setTimeout(resolve, 100)))
    for (const alert of screen.queryAllByRole('alert')) expect(alert).toBeEmptyDOMElement()
    expect(screen.queryByText(/This was changed/)).not.toBeInTheDocument()
  })

  it('stays when the lease of a tab that died still runs, and is taken when it is over', async () => {
    const { openTab, checks, idle, clock, credentialId } = await openWorld('check-stale')
    const name = `wac:check:${JSON.stringify([null, credentialId])}`
    localStorage.setItem(name, `${clock.now().getTime() + 60_000} 0.5`)
    const first = openTab()
    await screen.findByRole('heading', { name: 'Current token' })
    await idle()
    expect(checks()).toBe(0)
    first.unmount()
    clock.advance(61_000)
    openTab()
    await waitFor(() => expect(checks()).toBe(1))
  })

  it('is shown in the other tabs as soon as one has taken it', async () => {
    const { openTab, asked, checks } = await openWorld('check-stale')
    openTab()
    openTab()
    const lastChecked = () => screen.getAllByText('Last checked').map((term) => term.nextSibling?.textContent)
    await waitFor(() => expect(checks()).toBe(1))
    await waitFor(() => {
      expect(lastChecked()).toHaveLength(2)
      for (const text of lastChecked()) expect(text).toContain('less than a minute ago')
    })
    const later = asked.slice(asked.indexOf('POST /acme/check'))
    expect(later.filter((line) => line === 'GET /acme').length).toBeLessThanOrEqual(2)
  })
})
