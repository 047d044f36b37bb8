import { act, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { FAKE_WABAS } from '../../../src/testing/index.js'
import { button, checkToken, renderPanel } from '../support/render-panel.js'

const wake = () => act(() => void window.dispatchEvent(new Event('focus')))

afterEach(() => void vi.useRealTimers())

describe('the time to undo', () => {
  it('counts down by the minute, and is not read out', async () => {
    const { clock } = await renderPanel('just-promoted')
    const line = await screen.findByText(/^Undo possible for 23 hr 50 min, until Nov 23, 2026, 1:50 PM GMT\+5:30\.$/)
    expect(line.closest('[aria-live], [role=status], [role=alert]')).toBeNull()
    clock.advance(9 * 60_000)
    wake()
    expect(line).toHaveTextContent('Undo possible for 23 hr 41 min')
  })

  it('counts the last minute by the second, then takes the offer back', async () => {
    const { clock } = await renderPanel('just-promoted')
    await button('Undo')
    clock.advance(23 * 3_600_000 + 49 * 60_000 + 18_000)
    wake()
    expect(screen.getByText(/Undo possible for 42 sec/)).toBeVisible()
    clock.advance(1_000)
    wake()
    expect(screen.getByText(/Undo possible for 41 sec/)).toBeVisible()
    clock.advance(41_000)
    wake()
    expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
  })
})

it('offers no way back to a token that no longer works', async () => {
  const { user, client, credentialId, tokens } = await renderPanel('revoked')
  await checkToken(user, tokens.good)
  await user.click(await button('Use this token'))
  await screen.findByText('The new token is in use now.')
  expect((await client.get(credentialId)).previous?.status.state).toBe('invalid')
  expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument()
})

it('names as a loss the account that refused the new token', async () => {
  const { user, graph } = await renderPanel('no-target-list')
  await checkToken(user, graph.issueToken({ reaches: [FAKE_WABAS.retail.id] }))
  expect(await screen.findByRole('checkbox', { name: 'Acme Support is not covered by the new token.' })).toBeVisible()
})

describe('the proof of use', () => {
  it('names the sender that still uses the old token, and tells when it has moved', async () => {
    const { credentials, credentialId, client, queryClient } = await renderPanel('sender-behind')
    expect(await screen.findByText('1 of 3 senders still uses the old token.')).toBeVisible()
    expect(screen.getByText('Chatbot')).toBeVisible()
    const { live } = await client.get(credentialId)
    await credentials.reportUse(credentialId, live!.fingerprint, { sender: 'Chatbot' })
    await act(async () => queryClient.invalidateQueries())
    expect(await screen.findByText('All 3 senders use it.')).toBeVisible()
  })

  it('asks by itself until every sender has moved', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { credentials, credentialId, client } = await renderPanel('sender-behind')
    expect(await screen.findByText('1 of 3 senders still uses the old token.')).toBeVisible()
    const { live } = await client.get(credentialId)
    await credentials.reportUse(credentialId, live!.fingerprint, { sender: 'Chatbot' })
    await act(async () => vi.advanceTimersByTimeAsync(15_000))
    expect(await screen.findByText('All 3 senders use it.')).toBeVisible()
    const get = vi.spyOn(client, 'get')
    await act(async () => vi.advanceTimersByTimeAsync(120_000))
    expect(get).not.toHaveBeenCalled()
  })

  it('says that nothing is known', async () => {
    await renderPanel('no-report-yet')
    expect(await screen.findByText(/No report yet\. The services/)).toBeVisible()
  })

  it('is gone after the switch was undone', async () => {
    const { user } = await renderPanel('just-promoted')
    await screen.findByRole('heading', { name: 'Is the new token in use?' })
    await user.click(await button('Undo'))
    expect(await screen.findByText('The token from before is in use again.')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Is the new token in use?' })).not.toBeInTheDocument()
  })

  it('is not shown without a switch', async () => {
    await renderPanel('permanent')
    await screen.findByRole('heading', { name: 'History' })
    expect(screen.queryByRole('heading', { name: 'Is the new token in use?' })).not.toBeInTheDocument()
  })
})
