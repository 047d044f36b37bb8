import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { listen } from '../support/listen.js'
import { button, checkToken, renderPanel, tokenField } from '../support/render-panel.js'

const FIELD = 'Access token, Paste the token from Meta. It is checked first; nothing changes until you use it.'

const listenToPanel = async (...situation: Parameters<typeof renderPanel>) => {
  const world = await renderPanel(...situation)
  await screen.findByRole('heading', { name: 'History' })
  return { ...world, ...(await listen()) }
}

describe('somebody who listens', () => {
  it('hears the way from a paste to the switch and back, each result once', async () => {
    const { user, tokens, hears } = await listenToPanel('five-days-left')
    await checkToken(user, tokens.good)
    await hears(
      FIELD,
      'polite: Looks like a Meta access token.',
      'button, Check token',
      'polite: Checking the token with Meta…',
      'polite: The new token works. Nothing has changed yet: compare it with the current one.',
      'heading, Compare, level 3',
    )
    await user.click(await button('Use this token'))
    await hears('button, Use this token', 'heading, Current token, level 3', 'polite: The new token is in use now.')
    await user.click(await button('Undo'))
    await hears('button, Undo', 'heading, Current token, level 3', 'polite: The token from before is in use again.')
  })

  it('reads in the comparison what changes, and ticks the loss before the switch', async () => {
    const { user, tokens, hears, reads } = await listenToPanel('one-waba')
    await checkToken(user, tokens.sample)
    await hears(
      FIELD,
      'polite: Looks like a Meta access token.',
      'button, Check token',
      'polite: Checking the token with Meta…',
      'polite: The new token works. Nothing has changed yet: compare it with the current one.',
      'heading, Compare, level 3',
    )
    await reads(
      'table',
      /^columnheader, Current .{4}-.{4}$/,
      /^columnheader, New .{4}-.{4}$/,
      'row, State Works Works',
      'rowheader, Expires',
      /^cell, .+ in 30 days$/,
      'cell, Never',
    )
    await user.click(await button('Use this token'))
    await hears(
      'button, Use this token, disabled',
      'checkbox, Acme Support is not covered by the new token., +91 98000 00003 could no longer send., not checked, invalid',
      'polite: Tick the loss above first, if that is what you want.',
    )
    await user.keyboard(' ')
    await user.tab()
    await hears('button, Use this token')
    await user.keyboard('{Enter}')
    await hears('heading, Current token, level 3', 'polite: The new token is in use now.')
  })

  it('hears that a check did not get through, and that nothing was lost by it', async () => {
    const { user, tokens, hears } = await listenToPanel('html-502')
    await user.click(await button('Check again'))
    await hears('button, Check again', 'polite: The check did not get through. What is shown is from before.')
    await checkToken(user, tokens.good)
    await hears(
      FIELD,
      'polite: Looks like a Meta access token.',
      'button, Check token',
      'polite: Checking the token with Meta…',
      'polite: The new token could not be checked. The current token is untouched.',
      'heading, Compare, level 3',
    )
  })

  it('hears the result of the token whose button was pressed, and is led on where the button goes', async () => {
    const { user, tokens, graph, hears } = await listenToPanel('five-days-left')
    const answerAgain = graph.fail('server-error', { token: tokens.good })
    await checkToken(user, tokens.good)
    await hears(
      FIELD,
      'polite: Looks like a Meta access token.',
      'button, Check token',
      'polite: Checking the token with Meta…',
      'polite: The new token could not be checked. The current token is untouched.',
      'heading, Compare, level 3',
    )
    const [current, candidate] = await screen.findAllByRole('button', { name: 'Check again' })
    await user.click(current!)
    await hears('button, Check again', 'polite: Checked: Expires soon.')
    answerAgain()
    await user.click(candidate!)
    await hears(
      'button, Check again',
      'heading, Compare, level 3',
      'polite: The new token works. Nothing has changed yet: compare it with the current one.',
    )
    expect(screen.getByRole('heading', { name: 'Compare' })).toHaveFocus()
  })

  it('hears why a text is not sent, and what sends it all the same', async () => {
    const { user, hears } = await listenToPanel('five-days-left')
    await user.click(await tokenField())
    await user.paste('correct-horse-battery-staple')
    await hears(
      FIELD,
      'polite: This does not look like a token of Meta. It may be a password that your browser filled in.',
    )
    await user.click(await button('Check token'))
    await hears('button, Check token', /^checkbox, It is my access token\. Send it to be checked\.,.* not checked/)
  })

  it('hears that a new token was discarded, and where to go on', async () => {
    const { user, hears } = await listenToPanel('candidate-waiting')
    await user.click(await button('Discard'))
    await hears(
      'button, Discard',
      'heading, New token, level 3',
      'polite: The new token was discarded. The current token is untouched.',
    )
  })

  it('reads of the current token its state, what to do, and until when', async () => {
    const { reads } = await listenToPanel('five-days-left')
    await reads(
      'region, API Credentials',
      'heading, API Credentials, level 2',
      'Acme WhatsApp',
      'heading, Current token, level 3',
      'Expires soon',
      'button, Check again',
      'It still works. Put a new token in its place before it expires, or messages stop.',
      'image, From Issued Sep 28, 2026 to Expires Nov 27, 2026',
      'Expires',
      'Nov 27, 2026, 2:00 PM GMT+5:30',
      'in 5 days',
    )
  })
})
