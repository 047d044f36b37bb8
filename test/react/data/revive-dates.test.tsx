import { dehydrate, hydrate, QueryClient, type DehydratedState } from '@tanstack/react-query'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { credentialQueries } from '../../../src/react/index.js'
import { reviveDates } from '../../../src/react/data/revive-dates.js'
import { createScenario, scenarios, type ScenarioName } from '../../../src/testing/index.js'
import { button, quickQueries, renderPanel } from '../support/render-panel.js'

const throughJson = <T,>(value: T): T => JSON.parse(JSON.stringify(value)) as T

describe('reviveDates', () => {
  it.each(Object.keys(scenarios) as ScenarioName[])('gives back what JSON made of %s', async (name) => {
    const { client, credentialId } = await createScenario(name)
    const list = await client.list()
    const events = await client.events(credentialId)
    expect(reviveDates(throughJson(list))).toEqual(list)
    expect(reviveDates(throughJson(events))).toEqual(events)
  })

  it('leaves an answer with its dates as it is', async () => {
    const { client } = await createScenario('permanent')
    const list = await client.list()
    expect(reviveDates(list)).toBe(list)
  })

  it('does not take a label for a moment', async () => {
    const { client, credentialId } = await createScenario('permanent')
    const credential = { ...(await client.get(credentialId)), label: '2026-11-22T08:30:00.000Z' }
    expect(reviveDates(throughJson(credential)).label).toBe(credential.label)
  })
})

describe('a cache that was kept as JSON', () => {
  const keep = async (name: ScenarioName) => {
    const { client, credentialId } = await createScenario(name)
    const queryClient = new QueryClient()
    await queryClient.prefetchQuery(credentialQueries.detail(client, credentialId))
    await queryClient.prefetchInfiniteQuery(credentialQueries.events(client, credentialId))
    const kept = quickQueries()
    hydrate(kept, throughJson<DehydratedState>(dehydrate(queryClient)))
    return kept
  }

  it('shows the panel with its moments', async () => {
    await renderPanel('five-days-left', { provider: { queryClient: await keep('five-days-left') } })
    const card = await screen.findByRole('region', { name: 'Current token' })
    expect(within(card).getAllByText(/GMT\+5:30/)[0]).toBeVisible()
    expect(await screen.findByRole('heading', { name: 'History' })).toBeVisible()
  })

  it('can be written over', async () => {
    const queryClient = await keep('candidate-waiting')
    const { user } = await renderPanel('candidate-waiting', { provider: { queryClient } })
    await user.click(await button('Use this token'))
    expect(await button('Undo')).toBeVisible()
  })

  it('asks for the first page of the history again, not for a page named null', async () => {
    const queryClient = await keep('permanent')
    const world = await createScenario('permanent')
    const events = vi.spyOn(world.client, 'events')
    await renderPanel('permanent', { provider: { queryClient, client: world.client } })
    await screen.findByRole('heading', { name: 'History' })
    await queryClient.invalidateQueries()
    await waitFor(() => expect(events).toHaveBeenCalled())
    expect(events.mock.calls[0]?.[1]?.before).toBeUndefined()
  })
})
