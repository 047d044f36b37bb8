import { screen } from '@testing-library/react'
import { beforeEach, describe, it } from 'vitest'
import { listen } from '../support/listen.js'
import { button, renderPanel } from '../support/render-panel.js'

beforeEach(() => sessionStorage.clear())

const EXPLAIN = 'button, What does this mean?, has popup dialog'

const openGuidance = async (...situation: Parameters<typeof renderPanel>) => {
  const world = await renderPanel(...situation)
  await screen.findByRole('heading', { name: 'History' })
  const [explain] = await screen.findAllByRole('button', { name: 'What does this mean?' })
  const { hears, reads } = await listen()
  explain?.focus()
  await hears(EXPLAIN)
  await world.user.keyboard('{Enter}')
  return { ...world, hears, reads }
}

describe('somebody who listens to guidance', () => {
  it('lands on its heading and reads what happened, what it means, and each step with who can do it', async () => {
    const { hears, reads } = await openGuidance('revoked')
    await hears(
      'dialog, Somebody revoked the token, A person or a program ended it before its time., modal',
      'heading, Somebody revoked the token, level 2',
    )
    await reads(
      'A person or a program ended it before its time.',
      'heading, What it means for your messages, level 3',
      'Messages fail until the token is replaced.',
      'heading, What to do, level 3',
      '0 of 4 steps done',
      'listitem, level 1, position 1, set size 4',
      'Business admin',
      'checkbox, Done Find out who or what ended the token, so that the new one is not ended too., not checked',
      'listitem, level 1, position 2, set size 4',
      'link, Open Business settings: System users, Opens in a new tab. Needs a business admin who is logged in at Facebook.',
      'heading, In Chakra Chat, level 3',
    )
  })

  it('hears the steps it ticks counted, what a check found, and is back where it was', async () => {
    const { user, hears } = await openGuidance('revoked')
    await hears(/^dialog, /, 'heading, Somebody revoked the token, level 2')
    await user.click(screen.getAllByRole('checkbox')[0]!)
    await hears(/^checkbox, Done Find out .+, not checked$/, 'polite: 1 of 4 steps done')
    await user.click(await button('Check again'))
    await hears(/^button, Check/, 'polite: Nothing has changed: still Error 190 · 466.')
    await user.keyboard('{Escape}')
    await hears(EXPLAIN)
  })
})
