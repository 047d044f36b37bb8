import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { button, checkToken, renderPanel, tokenField } from '../support/render-panel.js'

describe('the main job', () => {
  it('checks, compares and switches to a token that loses nothing', async () => {
    const { user, tokens } = await renderPanel('five-days-left')
    await checkToken(user, tokens.good)
    const heading = await screen.findByRole('heading', { name: 'Compare' })
    await waitFor(() => expect(heading).toHaveFocus())
    await user.click(await button('Use this token'))
    expect(await button('Undo')).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Compare' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Current token' })).toHaveFocus()
  })

  it('empties the field after a check', async () => {
    const { user, tokens } = await renderPanel('five-days-left')
    await checkToken(user, tokens.good)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(await tokenField()).toHaveValue('')
  })

  it('switches back', async () => {
    const { user, tokens } = await renderPanel('five-days-left')
    await checkToken(user, tokens.good)
    await user.click(await button('Use this token'))
    await user.click(await button('Undo'))
    expect(await screen.findByText('The token from before is in use again.')).toBeInTheDocument()
    const card = screen.getByRole('region', { name: 'Current token' })
    expect(within(card).getByText('Expires soon')).toBeVisible()
  })

  it('discards a candidate and leaves the live token alone', async () => {
    const { user } = await renderPanel('candidate-waiting')
    await user.click(await button('Discard'))
    expect(await screen.findByText(/was discarded/)).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Compare' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'New token' })).toHaveFocus()
  })

  it('asks for each loss by name before it switches', async () => {
    const { user } = await renderPanel('candidate-with-losses')
    const use = await button('Use this token')
    expect(use).toHaveAttribute('aria-disabled', 'true')
    await user.click(use)
    const losses = screen.getAllByRole('checkbox')
    expect(losses[0]).toHaveFocus()
    expect(losses[0]).toHaveAccessibleName(/not covered by the new token/)
    for (const loss of losses) await user.click(loss)
    expect(use).not.toHaveAttribute('aria-disabled')
    await user.click(use)
    expect(await button('Undo')).toBeVisible()
  })

  it('leads from a dead candidate to its guidance, not to the switch', async () => {
    const { user, tokens, graph } = await renderPanel('permanent')
    const revoked = graph.issueToken({})
    graph.revoke(revoked)
    expect(tokens.live).not.toBeNull()
    await checkToken(user, revoked)
    await screen.findByRole('heading', { name: 'Compare' })
    expect(screen.queryByRole('button', { name: 'Use this token' })).not.toBeInTheDocument()
    await user.click(await button('What does this mean?'))
    expect(await screen.findByRole('dialog')).toBeVisible()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect(await button('What does this mean?')).toHaveFocus()
  })

  it('keeps what was pasted when the network drops, and checks it again without pasting', async () => {
    let down = true
    const world = await renderPanel('five-days-left')
    const { user, tokens, client } = world
    const stage = client.stage.bind(client)
    client.stage = async (...args) => {
      if (down) throw Object.assign(new Error('down'), { name: 'CredentialsError', code: 'network' })
      return stage(...args)
    }
    await checkToken(user, tokens.good)
    expect(await screen.findByText(/could not reach the server/)).toBeVisible()
    expect(await tokenField()).toHaveValue(tokens.good)
    down = false
    await user.click(await button('Check token'))
    expect(await screen.findByRole('heading', { name: 'Compare' })).toBeVisible()
  })

  it('works in StrictMode', async () => {
    const { user, tokens } = await renderPanel('empty', { strict: true })
    await checkToken(user, tokens.good)
    await user.click(await button('Use this token'))
    expect(await screen.findByText('The new token is in use now.')).toBeInTheDocument()
  })
})

describe('the viewer', () => {
  it('sees the facts and no input', async () => {
    const { container } = await renderPanel('viewer')
    expect(await screen.findByText(/An admin of this workspace can replace the token/)).toBeVisible()
    await screen.findByRole('heading', { name: 'History' })
    expect(container.querySelectorAll('input, form')).toHaveLength(0)
    expect(screen.queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument()
  })
})
