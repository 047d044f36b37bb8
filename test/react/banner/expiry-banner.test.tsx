import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  CredentialsProvider,
  ExpiryBanner,
  GuidanceProvider,
  useCredentialAlerts,
  type CredentialAlerts,
  type ExpiryBannerProps,
} from '../../../src/react/index.js'
import { CredentialsError, type CredentialsClient } from '../../../src/contract/index.js'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

const DAY = 86_400_000

const renderBanner = async (name: ScenarioName, props: ExpiryBannerProps = {}) => {
  const world = await createScenario(name)
  const queryClient = quickQueries()
  const view = render(
    <CredentialsProvider client={world.client} queryClient={queryClient} now={world.clock.now} timeZone="Asia/Kolkata">
      <ExpiryBanner {...props} />
    </CredentialsProvider>,
  )
  const banner = screen.getByRole('region', { name: 'Token warnings' })
  const later = async (milliseconds: number) => {
    await act(async () => {
      world.clock.advance(milliseconds)
      await queryClient.invalidateQueries()
      window.dispatchEvent(new Event('focus'))
    })
  }
  return { ...world, ...view, banner: within(banner), user: userEvent.setup(), later }
}

beforeEach(() => localStorage.clear())

describe('ExpiryBanner', () => {
  it('names the token, the day it expires in the team’s zone, and the numbers that stop', async () => {
    const { banner } = await renderBanner('five-days-left')
    expect(await banner.findByText(/for Acme WhatsApp expires in 5 days/, { selector: 'strong' })).toBeVisible()
    expect(banner.getByText(/GMT\+5:30/)).toBeVisible()
    expect(banner.getByText('+91 98000 00001')).toBeVisible()
    expect(banner.getByText(/and 2 more numbers stop/)).toBeVisible()
  })

  it.each([
    ['last-day', /expires in \d+ hours/],
    ['expired', /expired 1 day ago/],
    ['revoked', /Meta no longer accepts token/],
    ['missing-permission', /lacks a permission it needs/],
    ['data-access-soon', /loses its access to data in/],
  ] as const)('speaks of %s', async (name, words) => {
    const { banner } = await renderBanner(name)
    expect(await banner.findByText(words, { selector: 'strong' })).toBeVisible()
  })

  it('is silent while all is well', async () => {
    const onAlertsChange = vi.fn()
    const { banner } = await renderBanner('permanent', { onAlertsChange })
    await vi.waitFor(() => expect(onAlertsChange).toHaveBeenCalled())
    expect(banner.queryByRole('strong')).not.toBeInTheDocument()
    expect(banner.getByRole('status')).toBeEmptyDOMElement()
  })

  it('opens the screen of the credential that it is about', async () => {
    const onRotate = vi.fn()
    const { banner, user, credentialId } = await renderBanner('five-days-left', { onRotate })
    await user.click(await banner.findByRole('button', { name: 'Rotate token' }))
    expect(onRotate).toHaveBeenCalledExactlyOnceWith(credentialId)
  })

  it('is put off until tomorrow, and comes back', async () => {
    const { banner, user, later } = await renderBanner('five-days-left')
    await user.click(await banner.findByRole('button', { name: 'Remind me tomorrow' }))
    expect(banner.queryByText(/expires in/, { selector: 'strong' })).not.toBeInTheDocument()
    await later(DAY + 60_000)
    expect(await banner.findByText(/expires in 4 days/, { selector: 'strong' })).toBeVisible()
  })

  it('comes back at the next threshold although it was put off', async () => {
    const { banner, user, later } = await renderBanner('five-days-left')
    await banner.findByText(/expires in 5 days/, { selector: 'strong' })
    await later(3.5 * DAY)
    await user.click(await banner.findByRole('button', { name: 'Remind me tomorrow' }))
    expect(banner.queryByText(/expires in/, { selector: 'strong' })).not.toBeInTheDocument()
    await later(0.6 * DAY)
    expect(await banner.findByText(/expires in \d+ hours/, { selector: 'strong' })).toBeVisible()
  })

  it.each(['expired', 'revoked'] as const)('cannot be put off when the token is %s', async (name) => {
    const { banner } = await renderBanner(name, { onRotate: () => {} })
    await banner.findByRole('button', { name: 'Rotate token' })
    expect(banner.queryByRole('button', { name: 'Remind me tomorrow' })).not.toBeInTheDocument()
  })

  it('is gone after a rotation', async () => {
    const { banner, client, credentialId, tokens, later } = await renderBanner('five-days-left')
    await banner.findByText(/expires in 5 days/, { selector: 'strong' })
    const { version } = await client.get(credentialId)
    const staged = await client.stage(credentialId, tokens.good, { version })
    await client.promote(credentialId, { version: staged.version, acknowledge: [] })
    await later(1000)
    await vi.waitFor(() => expect(banner.queryByText(/expires/, { selector: 'strong' })).not.toBeInTheDocument())
  })

  it('is read out once per threshold, not with every hour', async () => {
    const { banner, later } = await renderBanner('last-day')
    await banner.findByText(/expires in/, { selector: 'strong' })
    const status = banner.getByRole('status')
    const said = status.textContent
    await later(2 * 3_600_000)
    expect(said).toMatch(/expires in \d+ hours/)
    expect(status).toHaveTextContent(said)
  })

  it('keeps no secret in the browser when it is put off', async () => {
    const { banner, user, tokens } = await renderBanner('five-days-left')
    await user.click(await banner.findByRole('button', { name: 'Remind me tomorrow' }))
    const kept = Array.from({ length: localStorage.length }, (_, index) =>
      localStorage.getItem(localStorage.key(index) ?? ''),
    ).join()
    expect(kept).not.toBe('')
    expect(kept).not.toContain(tokens.live)
  })
})

describe('"What does this mean?"', () => {
  it('opens guidance that fits the alert, where there is a GuidanceProvider', async () => {
    const { client, clock } = await createScenario('five-days-left')
    render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={clock.now}>
        <GuidanceProvider>
          <ExpiryBanner />
        </GuidanceProvider>
      </CredentialsProvider>,
    )
    await userEvent.click(await screen.findByRole('button', { name: 'What does this mean?' }))
    expect(await screen.findByRole('dialog', { name: 'The token expires soon' })).toBeVisible()
  })

  it('is the host’s where it says so', async () => {
    const onExplain = vi.fn()
    const { banner, user } = await renderBanner('revoked', { onExplain })
    await user.click(await banner.findByRole('button', { name: 'What does this mean?' }))
    expect(onExplain).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ credentialId: 'acme', place: 'Acme WhatsApp' }),
    )
  })

  it('is not there where nobody could answer', async () => {
    const { banner } = await renderBanner('revoked', { onRotate: () => {} })
    await banner.findByRole('button', { name: 'Rotate token' })
    expect(banner.queryByRole('button', { name: 'What does this mean?' })).not.toBeInTheDocument()
  })
})

describe('several alerts at once', () => {
  const renderSeveral = async () => {
    const world = await createScenario('five-days-left')
    const { credentials, serverTime } = await world.client.list()
    const [model] = credentials
    const live = model!.live!
    const credentialsShown = [
      { ...model!, live: { ...live, inspection: { ...live.inspection!, scopes: [], granularScopes: null } } },
      { ...model!, id: 'second', label: 'Second', live: { ...live, fingerprint: 'other-token' } },
    ]
    const client = { ...world.client, list: async () => ({ credentials: credentialsShown, serverTime }) }
    render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={world.clock.now}>
        <ExpiryBanner />
      </CredentialsProvider>,
    )
    const user = userEvent.setup()
    const more = await screen.findByRole('button', { name: 'Show 2 more warnings' })
    const titles = () => [...document.querySelectorAll('strong')].map(({ textContent }) => textContent)
    const putOff = async () =>
      user.click((await screen.findAllByRole('button', { name: 'Remind me tomorrow' }))[0] ?? document.body)
    return { user, more, titles, putOff }
  }

  it('show the most urgent, and the others when asked for', async () => {
    const { user, more, titles } = await renderSeveral()
    expect(titles()).toHaveLength(1)
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    expect(titles()).toHaveLength(3)
    expect(screen.getByRole('button', { name: 'Show only the most urgent' })).toHaveFocus()
  })

  it('are put off one by one, also two of one credential', async () => {
    const { titles, putOff } = await renderSeveral()
    await putOff()
    await putOff()
    expect(screen.getByRole('button', { name: 'Remind me tomorrow' })).toBeVisible()
    expect(titles()).toHaveLength(1)
    await putOff()
    expect(titles()).toEqual([])
  })

  it('leave the focus in the banner, and say what was done, when they are put off', async () => {
    const { putOff } = await renderSeveral()
    const banner = screen.getByRole('region', { name: 'Token warnings' })
    const status = within(banner).getByRole('status')
    const expectFocusInside = () => expect(banner).toContainElement(document.activeElement as HTMLElement)
    await putOff()
    expectFocusInside()
    await vi.waitFor(() => expect(status).toHaveTextContent(/^Token .* expires in 5 days|lacks a permission/))
    await putOff()
    await putOff()
    expectFocusInside()
    expect(status).toHaveTextContent('You will be reminded tomorrow.')
  })
})

it('leads somebody who may only look to the token, and asks for no new one', async () => {
  const { client, clock, credentialId } = await createScenario('viewer')
  const onRotate = vi.fn<(id: string) => void>()
  render(
    <CredentialsProvider client={client} queryClient={quickQueries()} now={clock.now}>
      <ExpiryBanner onRotate={onRotate} />
    </CredentialsProvider>,
  )
  await userEvent.setup().click(await screen.findByRole('button', { name: 'Go to the token' }))
  expect(onRotate).toHaveBeenCalledWith(credentialId)
  expect(screen.queryByRole('button', { name: 'Rotate token' })).not.toBeInTheDocument()
})

describe('useCredentialAlerts', () => {
  it('counts for a bell of the host without drawing anything of ours', async () => {
    const { client, clock } = await createScenario('five-days-left')
    const seen: CredentialAlerts[] = []
    const Bell = () => {
      const alerts = useCredentialAlerts()
      seen.push(alerts)
      return <output>{alerts.actionRequired}</output>
    }
    const { container } = render(
      <CredentialsProvider client={client} queryClient={quickQueries()} now={clock.now}>
        <Bell />
      </CredentialsProvider>,
    )
    expect(await screen.findByText('1')).toBeVisible()
    expect(container.querySelector('[class*="wac-"]')).toBeNull()
    expect(seen.at(-1)).toMatchObject({ total: 1, actionRequired: 1, alerts: [{ alert: { kind: 'expiring' } }] })
    expect(seen.at(-1)?.nextAt?.getTime()).toBeGreaterThan(clock.now().getTime())
  })

  it('tells "none" from "not known"', async () => {
    const { client, clock } = await createScenario('permanent')
    const calm = async (list: CredentialsClient['list']) => {
      const onAlertsChange = vi.fn<(alerts: CredentialAlerts) => void>()
      const queryClient = quickQueries()
      render(
        <CredentialsProvider client={{ ...client, list }} queryClient={queryClient} now={clock.now}>
          <ExpiryBanner onAlertsChange={onAlertsChange} />
        </CredentialsProvider>,
      )
      await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0))
      return onAlertsChange
    }
    const answered = await calm(async (options) => client.list(options))
    await vi.waitFor(() => expect(answered).toHaveBeenCalledWith(expect.objectContaining({ isKnown: true, total: 0 })))
    const failed = await calm(async () => Promise.reject(new CredentialsError('forbidden', 'no')))
    expect(failed).not.toHaveBeenCalled()
  })
})
