import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { credentialAlerts, type CredentialAlertKind } from '../src/core/index.js'
import { ExpiryNotice } from '../src/react/components/expiry-notice/expiry-notice.js'
import { worldOf } from './support/load-world.js'
import { adoptSample } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Components/ExpiryNotice',
  component: ExpiryNotice,
  args: {
    place: 'Acme WhatsApp',
    alert: {
      key: '0000-0000:expiring',
      kind: 'expiring',
      severity: 'warning',
      fingerprint: '0000-0000',
      deadline: null,
      daysLeft: null,
      serves: [],
    },
    onRotate: fn(),
    onExplain: fn(),
    onRemindTomorrow: fn(),
  },
} satisfies Meta<typeof ExpiryNotice>
export default meta

type Story = StoryObj<typeof meta>

const shows = (kind: CredentialAlertKind): NonNullable<Story['render']> =>
  function ShownAlert(args, context) {
    const { credential, clock } = worldOf(context)
    const alert = credentialAlerts(credential, { now: clock.now() }).find((found) => found.kind === kind)
    return alert ? <ExpiryNotice {...args} alert={alert} /> : <p>There is no such alert.</p>
  }

export const FiveDaysLeft: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  render: shows('expiring'),
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText(/for Acme WhatsApp expires in 5 days/)).toBeVisible()
    await expect(canvas.getByText(/and 2 more numbers stop/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Rotate token' }))
    await expect(args.onRotate).toHaveBeenCalledOnce()
    await userEvent.click(canvas.getByRole('button', { name: 'Remind me tomorrow' }))
    await expect(args.onRemindTomorrow).toHaveBeenCalledOnce()
  },
}

export const LastDay: Story = {
  parameters: { scenario: 'last-day' } satisfies StoryParameters,
  render: shows('critical'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/expires in 12 hours/)).toBeVisible()
  },
}

export const Expired: Story = {
  parameters: { scenario: 'expired' } satisfies StoryParameters,
  render: shows('expired'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/are not sent until you put a new token in its place/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Remind me tomorrow' })).toBeNull()
  },
}

export const NotAccepted: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  render: shows('not-accepted'),
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText(/Meta no longer accepts token/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'What does this mean?' }))
    await expect(args.onExplain).toHaveBeenCalledOnce()
  },
}

export const DataAccessEnds: Story = {
  parameters: { scenario: 'data-access-soon' } satisfies StoryParameters,
  render: shows('data-access'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/loses its access to data in 4 days/)).toBeVisible()
  },
}

export const MissingPermission: Story = {
  parameters: { scenario: 'missing-permission' } satisfies StoryParameters,
  render: shows('missing-permission'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/lacks a permission it needs/)).toBeVisible()
  },
}

export const NotCheckedForAWhile: Story = {
  parameters: { scenario: 'check-stale' } satisfies StoryParameters,
  render: shows('check-stale'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/has not been checked lately/)).toBeVisible()
  },
}

export const NeverChecked: Story = {
  parameters: { scenario: 'foreign-app', prepare: adoptSample } satisfies StoryParameters,
  render: shows('check-stale'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/has not been checked lately/)).toBeVisible()
  },
}

export const CandidateWaiting: Story = {
  parameters: { scenario: 'candidate-waiting' } satisfies StoryParameters,
  render: shows('candidate-waiting'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/is waiting for Acme WhatsApp/)).toBeVisible()
  },
}

export const WithoutActions: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  render: ({ place }, context) => (
    <>
      {worldOf(context).credential.alerts.map((alert) => (
        <ExpiryNotice key={alert.key} place={place} alert={alert} />
      ))}
    </>
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/expires in 5 days/)).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const Phone: Story = {
  globals: { width: '320' },
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  render: shows('expiring'),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/expires in 5 days/)).toBeVisible()
  },
}
