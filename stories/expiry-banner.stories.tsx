import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { ExpiryBanner } from '../src/react/banner/expiry-banner.js'
import type { DismissalStore } from '../src/react/lib/alert-dismissals.js'
import type { StoryParameters } from './support/story-parameters.js'

const dismissed = new Map<string, number>()

const dismissals: DismissalStore = {
  read: (_, alertKey) => dismissed.get(alertKey) ?? null,
  write: (_, alertKey, until) => void dismissed.set(alertKey, until),
}

const meta = {
  title: 'Panel/ExpiryBanner',
  component: ExpiryBanner,
  args: { onRotate: fn(), onExplain: fn(), dismissals },
  beforeEach: () => dismissed.clear(),
} satisfies Meta<typeof ExpiryBanner>
export default meta

type Story = StoryObj<typeof meta>

export const FiveDaysLeft: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, args }) => {
    const name = 'Rotate token'
    await userEvent.click(await canvas.findByRole('button', { name }))
    await expect(args.onRotate).toHaveBeenCalledWith('acme')
  },
}

export const RemindedTomorrow: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Remind me tomorrow' }))
    await expect(canvas.queryByRole('button', { name: 'Rotate token' })).toBeNull()
  },
}

export const LastDay: Story = {
  parameters: { scenario: 'last-day' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/expires in 12 hours/))[0]).toBeVisible()
  },
}

export const Expired: Story = {
  parameters: { scenario: 'expired' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Rotate token' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Remind me tomorrow' })).toBeNull()
  },
}

export const NotAccepted: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'What does this mean?' }))
    await expect(args.onExplain).toHaveBeenCalledOnce()
  },
}

export const NothingToSay: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Token warnings' })).toBeInTheDocument()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}
