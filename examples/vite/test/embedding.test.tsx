import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { createScenario, expectNoTokenIn, type ScenarioName } from '@chakrahq/whatsapp-credentials/testing'
import { QueryClient } from '@tanstack/react-query'
import { configure, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'

// Parts of the panel arrive in chunks of their own; a busy machine takes its time for them.
configure({ asyncUtilTimeout: 10_000 })

/** The panel as we embed it, on a scenario: the real client and handler over a fake Graph, in memory, at a fixed time. */
const embed = async (name: ScenarioName, can: 'manage' | 'view' = 'manage') => {
  const world = await createScenario(name, { now: new Date('2026-11-22T08:30:00Z'), can })
  const queryClient = new QueryClient()
  render(
    <CredentialsProvider client={world.client} queryClient={queryClient} now={world.clock.now} timeZone="Asia/Kolkata">
      <ApiCredentialsPanel credentialId={world.credentialId} />
    </CredentialsProvider>,
  )
  return { ...world, queryClient, user: userEvent.setup() }
}

test('an admin checks a new token and switches to it', async () => {
  const { client, credentialId, tokens, user } = await embed('five-days-left')
  await user.click(await screen.findByLabelText('Access token'))
  await user.paste(tokens.good)
  await user.click(screen.getByRole('button', { name: 'Check token' }))
  await user.click(await screen.findByRole('button', { name: 'Use this token' }))
  await screen.findByRole('button', { name: 'Undo' })
  await screen.findByRole('heading', { name: 'Is the new token in use?' })
  expect((await client.get(credentialId)).live?.status.neverExpires).toBe(true)
})

test('a viewer has nothing to write in', async () => {
  await embed('five-days-left', 'view')
  await screen.findByText('Expires soon')
  await screen.findByRole('heading', { name: 'History' })
  expect(screen.queryByLabelText('Access token')).toBeNull()
})

test('the token stays out of the page, the caches and the storages', async () => {
  const { queryClient, tokens, user } = await embed('permanent')
  await user.click(await screen.findByLabelText('Access token'))
  await user.paste(tokens.good)
  await user.click(screen.getByRole('button', { name: 'Check token' }))
  await screen.findByRole('heading', { name: 'Compare' })
  const places = {
    page: document.documentElement.outerHTML,
    queries: queryClient
      .getQueryCache()
      .getAll()
      .map(({ queryKey, state }) => ({ queryKey, state })),
    mutations: queryClient
      .getMutationCache()
      .getAll()
      .map(({ state }) => state),
    storages: [JSON.stringify(localStorage), JSON.stringify(sessionStorage), document.cookie, location.href],
  }
  expect(() => expectNoTokenIn(places, tokens.good)).not.toThrow()
})
