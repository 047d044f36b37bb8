import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { TokenStatusCard } from '../src/react/components/token-status-card/token-status-card.js'
import { worldOf } from './support/load-world.js'
import { adoptSample, check } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Components/TokenStatusCard',
  component: TokenStatusCard,
  args: { slot: null },
  render: (args, context) => <TokenStatusCard {...args} slot={worldOf(context).credential.live} />,
} satisfies Meta<typeof TokenStatusCard>
export default meta

type Story = StoryObj<typeof meta>

export const Permanent: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Current token' })).toBeVisible()
    await expect(canvas.getByText('Works')).toBeVisible()
    await expect(canvas.getByText('Never')).toBeVisible()
    await expect(canvas.getByRole('img', { name: /Never expires/ })).toBeVisible()
  },
}

export const SixtyDays: Story = {
  parameters: { scenario: 'sixty-days' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Works')).toBeVisible()
    await expect(canvas.getByText('System user token, 60 days')).toBeVisible()
  },
}

export const FiveDaysLeft: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Expires soon')).toBeVisible()
    await expect(canvas.getAllByText(/in 5 days/)[0]).toBeVisible()
  },
}

export const LastDay: Story = {
  parameters: { scenario: 'last-day' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Expires soon')).toBeVisible()
    await expect(canvas.getAllByText(/in 12 hours/)[0]).toBeVisible()
  },
}

export const DataAccessEndsFirst: Story = {
  parameters: { scenario: 'data-access-soon' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Access to data ends before the token does/)).toBeVisible()
    await expect(canvas.getByText('Access to data ends')).toBeVisible()
  },
}

export const DataAccessEndsLater: Story = {
  render: (args, context) => {
    const { live } = worldOf(context).credential
    if (!live?.inspection || !live.status.deadline) return <TokenStatusCard {...args} />
    const later = new Date(live.status.deadline.at.getTime() + 40 * 86_400_000)
    const inspection = { ...live.inspection, dataAccessExpiry: { kind: 'at' as const, at: later } }
    return <TokenStatusCard {...args} slot={{ ...live, inspection }} />
  },
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /Expires .*; later: Access to data ends/ })).toBeVisible()
  },
}

export const NeverExpiresButDataAccessEnds: Story = {
  render: (args, context) => {
    const { live } = worldOf(context).credential
    if (!live?.inspection) return <TokenStatusCard {...args} />
    const at = new Date('2026-12-20T08:30:00Z')
    const inspection = { ...live.inspection, dataAccessExpiry: { kind: 'at' as const, at } }
    const deadline = { at, clock: 'data-access' as const }
    const status = { ...live.status, deadline, daysLeft: 28, neverExpires: false }
    return <TokenStatusCard {...args} slot={{ ...live, inspection, status }} />
  },
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /Access to data ends .*; later: Never expires/ })).toBeVisible()
  },
}

export const Temporary: Story = {
  parameters: { scenario: 'temporary', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('User token, temporary')).toBeVisible()
  },
}

export const Expired: Story = {
  parameters: { scenario: 'expired' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Its time has run out/)).toBeVisible()
  },
}

export const Revoked: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not accepted')).toBeVisible()
    await expect(canvas.getByText(/Meta no longer accepts it/)).toBeVisible()
  },
}

export const PasswordChanged: Story = {
  parameters: { scenario: 'password-changed' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Not accepted')).toBeVisible()
  },
}

export const UnknownExpiry: Story = {
  parameters: { scenario: 'unknown-expiry' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('img', { name: /Meta did not say when it expires/ })).toBeVisible()
  },
}

export const NotInspectable: Story = {
  parameters: { scenario: 'foreign-app', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Could not check')).toBeVisible()
    await expect(canvas.getByText(/It stays in use, and nothing was changed/)).toBeVisible()
  },
}

export const CheckFailed: Story = {
  parameters: { scenario: 'html-502', prepare: check } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Works')).toBeVisible()
    await expect(canvas.getByText('Last check failed')).toBeVisible()
    await expect(canvas.getByText(/Meta’s last answer, from 2 minutes ago/)).toBeVisible()
    await expect(canvas.getByText('Last tried')).toBeVisible()
  },
}

export const NotCheckedForDays: Story = {
  parameters: { scenario: 'check-stale' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByText('2 days ago')).toHaveLength(2)
  },
}

export const RefusedByMetaMeanwhile: Story = {
  parameters: {
    scenario: 'sixty-days',
    prepare: async ({ client, clock, credentialId, credentials }) => {
      const { live } = await client.get(credentialId)
      clock.advance(60_000)
      const error = { message: 'Error validating access token', type: 'OAuthException', code: 190, error_subcode: 460 }
      await credentials.reportError(credentialId, live?.fingerprint ?? '', { error })
    },
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Meta refused a message that was sent with this token/)).toBeVisible()
    await expect(canvas.getByText(/error 190, subcode 460/)).toBeVisible()
  },
}

export const NeverUsed: Story = {
  parameters: { scenario: 'permanent', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No report yet')).toBeVisible()
  },
}

export const NoTokenYet: Story = {
  parameters: { scenario: 'empty' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No token yet')).toBeVisible()
    await expect(canvas.getByText(/No messages can be sent/)).toBeVisible()
  },
}

export const InOtherWords: Story = {
  args: { labels: { heading: 'Token in use', noReport: 'Nobody has used it' } },
  parameters: { scenario: 'permanent', prepare: adoptSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Token in use' })).toBeVisible()
    await expect(canvas.getByText('Nobody has used it')).toBeVisible()
  },
}
