import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CredentialsError, type CredentialsErrorCode } from '../../../src/contract/index.js'
import { createScenario } from '../../../src/testing/index.js'
import { button, renderPanel } from '../support/render-panel.js'

const renewal = () => screen.queryByRole('button', { name: 'Renew token' })

describe('renewing', () => {
  it('stages the exchanged token, leads to the comparison, and says so once', async () => {
    const { user, client, credentialId, tokens } = await renderPanel('five-days-left')
    const before = await client.get(credentialId)
    await user.click(await button('Renew token'))
    const heading = await screen.findByRole('heading', { name: 'Compare' })
    await waitFor(() => expect(heading).toHaveFocus())
    expect(screen.getByText(/The new token works. Nothing has changed yet/)).toBeInTheDocument()
    const { live, candidate } = await client.get(credentialId)
    expect(live?.fingerprint).toBe(before.live?.fingerprint)
    expect(candidate?.fingerprint).not.toBe(live?.fingerprint)
    expect(document.body.innerHTML).not.toContain(tokens.live)
  })

  it('is promoted like any other', async () => {
    const { user } = await renderPanel('five-days-left')
    await user.click(await button('Renew token'))
    await user.click(await button('Use this token'))
    expect(await screen.findByText('The new token is in use now.')).toBeInTheDocument()
    const card = within(await screen.findByRole('region', { name: 'Current token' }))
    expect(await card.findByText('Works')).toBeVisible()
  })

  it('is told of in the history', async () => {
    const { user } = await renderPanel('five-days-left')
    await user.click(await button('Renew token'))
    expect(await screen.findByText(/^Token renewed as/)).toBeVisible()
  })

  it.each<[CredentialsErrorCode, RegExp]>([
    ['graph', /Meta did not renew this token. It stays in use/],
    ['not-promotable', /This token can no longer be renewed/],
    ['not-found', /Your server cannot renew tokens/],
    ['rate-limited', /Too many requests/],
  ])('says why it failed: %s', async (code, sentence) => {
    const { client } = await createScenario('five-days-left')
    const renew = async () => Promise.reject(new CredentialsError(code, 'no'))
    const { user } = await renderPanel('five-days-left', { provider: { client: { ...client, renew } } })
    await user.click(await button('Renew token'))
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(await button('Renew token')).toBeVisible()
  })

  it.each(['permanent', 'expired', 'revoked', 'empty', 'unknown-expiry'] as const)(
    'is not offered where there is nothing to renew: %s',
    async (name) => {
      await renderPanel(name)
      await screen.findByRole('heading', { name: 'Current token' })
      expect(renewal()).not.toBeInTheDocument()
    },
  )

  it('is not offered to a viewer', async () => {
    await renderPanel('viewer')
    await screen.findByRole('heading', { name: 'Current token' })
    expect(renewal()).not.toBeInTheDocument()
  })

  it('is not offered where the server cannot', async () => {
    const { client } = await createScenario('five-days-left')
    const get: typeof client.get = async (...args) => ({ ...(await client.get(...args)), renewable: false })
    await renderPanel('five-days-left', { provider: { client: { ...client, get } } })
    await button('Check again')
    expect(renewal()).not.toBeInTheDocument()
  })
})
