import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CredentialsError } from '../../../src/contract/index.js'
import { expectNoTokenIn } from '../../../src/testing/index.js'
import { places } from '../support/places.js'
import { button, renderPanel, tokenField } from '../support/render-panel.js'

const ended = async () => Promise.reject(new CredentialsError('unauthenticated', 'no'))

const pasted = async () => {
  const panel = await renderPanel('five-days-left')
  const field = await tokenField()
  await panel.user.click(field)
  await panel.user.paste(panel.tokens.good)
  expect(await screen.findByText('Looks like a Meta access token.')).toBeVisible()
  return { ...panel, field }
}

describe('a session that ends', () => {
  it('is said at the next check, and what was pasted is forgotten', async () => {
    const panel = await pasted()
    panel.client.check = ended
    await panel.user.click(await button('Check again'))
    expect(await screen.findByText(/Your session has ended. Sign in again/)).toBeVisible()
    expect(panel.field).toHaveValue('')
    expect(screen.queryByText('Looks like a Meta access token.')).not.toBeInTheDocument()
    expect(() => expectNoTokenIn(places(panel), panel.tokens.good)).not.toThrow()
  })

  it('is said at the next refresh, and what was pasted is forgotten', async () => {
    const panel = await pasted()
    panel.client.get = ended
    await act(async () => panel.queryClient.invalidateQueries())
    expect(await screen.findByText(/Your session has ended. Sign in again/)).toBeVisible()
    await waitFor(() => expect(panel.field).toHaveValue(''))
    expect(screen.getByText('Expires soon')).toBeVisible()
  })

  it('leaves a form that works again after signing in', async () => {
    const panel = await pasted()
    panel.client.check = ended
    await panel.user.click(await button('Check again'))
    await screen.findByText(/Your session has ended/)
    await panel.user.click(panel.field)
    await panel.user.paste(panel.tokens.good)
    await panel.user.click(await button('Check token'))
    expect(await screen.findByRole('heading', { name: 'Compare' })).toBeVisible()
  })
})
