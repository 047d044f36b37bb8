import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { beforeEach, describe, it } from 'vitest'
import { withMany } from '../../../stories/support/many-credentials.js'
import { CredentialList, CredentialsProvider, ExpiryBanner } from '../../../src/react/index.js'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import { listen } from '../support/listen.js'
import { quickQueries } from '../support/render-panel.js'

beforeEach(() => localStorage.clear())

const show = async (name: ScenarioName, children: ReactNode, count?: number) => {
  const world = await createScenario(name)
  const client = count === undefined ? world.client : withMany(count)(world)
  render(
    <CredentialsProvider client={client} queryClient={quickQueries()} now={world.clock.now} timeZone="Asia/Kolkata">
      {children}
    </CredentialsProvider>,
  )
  return userEvent.setup()
}

describe('somebody who listens to the banner', () => {
  it('hears the warning once, reads who is concerned, and puts it off', async () => {
    const { hears, reads } = await listen()
    const user = await show('five-days-left', <ExpiryBanner onRotate={() => {}} />)
    await hears(/^polite: Token .{4}-.{4} for Acme WhatsApp expires in 5 days$/)
    await reads(
      'region, Token warnings',
      'Nov 27, 2026, 2:00 PM GMT+5:30',
      'After that, messages from',
      '+91 98000 00001',
      /2 more numbers stop/,
      'button, Rotate token',
    )
    await user.click(screen.getByRole('button', { name: 'Remind me tomorrow' }))
    await hears('polite: You will be reminded tomorrow.')
  })
})

describe('somebody who listens to the list', () => {
  it('reads how many there are, hears how many are found, and walks from row to row', async () => {
    const user = await show('permanent', <CredentialList href={(id) => `#/${id}`} />, 60)
    await screen.findAllByRole('listitem')
    const { hears, reads } = await listen()
    await reads(
      'region, All credentials',
      'searchbox, Search, Name, id, fingerprint, phone number or WhatsApp Business Account id',
      '60 credentials · 2 need action',
    )
    await user.click(screen.getByRole('searchbox', { name: 'Search' }))
    await user.paste('pune')
    await hears(/^searchbox, Search/, 'polite: 6 credentials found')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    await hears(/^link, Pune Campaigns 1 .+ Works Never expires/, /^link, Pune Clinic 1 .+ Works Never expires/)
  })
})
