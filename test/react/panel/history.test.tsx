import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { CredentialsError } from '../../../src/contract/index.js'
import { createScenario } from '../../../src/testing/index.js'
import { button, renderPanel } from '../support/render-panel.js'

const withChecks = async (count: number) => {
  const { client, credentialId } = await createScenario('five-days-left')
  for (let check = 0; check < count; check++) {
    const { version } = await client.get(credentialId)
    await client.check(credentialId, { version })
  }
  return client
}

const items = () => [...document.querySelectorAll('.wac-timeline > li')]

describe('the history', () => {
  it('is asked for beside the credential, not after it, and once', async () => {
    const { client } = await createScenario('five-days-left')
    const asked: string[] = []
    const get: typeof client.get = async (...args) => {
      asked.push('credential')
      const credential = await client.get(...args)
      asked.push('answer')
      return credential
    }
    const events: typeof client.events = async (...args) => {
      asked.push('history')
      return client.events(...args)
    }
    await renderPanel('five-days-left', { provider: { client: { ...client, get, events } } })
    expect(await screen.findByRole('heading', { name: 'History' })).toBeVisible()
    expect(asked).toHaveLength(3)
    expect(asked.at(-1)).toBe('answer')
  })

  it('shows earlier entries, keeps the filter, and the focus when there are no more', async () => {
    const { user } = await renderPanel('five-days-left', { provider: { client: await withChecks(21) } })
    expect(await screen.findByText('The latest 20 entries')).toBeVisible()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Switches')
    expect(screen.getByText('Nothing of this kind among the entries so far. Earlier ones may have it.')).toBeVisible()
    await user.click(await button('Show earlier'))
    expect(await screen.findByText('1 of 24 entries')).toBeVisible()
    expect(items()).toHaveLength(1)
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveValue('promoted')
    await waitFor(() => expect(screen.getByRole('heading', { name: 'History' })).toHaveFocus())
    expect(screen.queryByRole('button', { name: 'Show earlier' })).not.toBeInTheDocument()
  })

  it('says when earlier entries could not be loaded, and lets the admin try again', async () => {
    const client = await withChecks(21)
    const events = vi.fn<typeof client.events>(async (id, options) =>
      options?.before ? Promise.reject(new CredentialsError('rate-limited', 'no')) : client.events(id, options),
    )
    const { user } = await renderPanel('five-days-left', { provider: { client: { ...client, events } } })
    await user.click(await button('Show earlier'))
    expect(await screen.findByText('The earlier entries could not be loaded.')).toBeVisible()
    events.mockImplementation(async (...args) => client.events(...args))
    await user.click(await button('Show earlier'))
    expect(await screen.findByText('All 24 entries')).toBeVisible()
  })

  it('moves the focus to itself when it could be loaded after all', async () => {
    const { client } = await createScenario('five-days-left')
    const events = vi.fn<typeof client.events>(async () => Promise.reject(new CredentialsError('rate-limited', 'no')))
    const { user } = await renderPanel('five-days-left', { provider: { client: { ...client, events } } })
    expect(await screen.findByText('The history could not be loaded.')).toBeVisible()
    events.mockImplementation(async (...args) => client.events(...args))
    await user.click(await button('Try again'))
    await waitFor(() => expect(screen.getByRole('heading', { name: 'History' })).toHaveFocus())
  })
})
