import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { CredentialTimeline } from '../src/react/components/credential-timeline/credential-timeline.js'
import { Button } from '../src/react/ui/button.js'
import { worldOf } from './support/load-world.js'
import { check, stageAndDiscard, switchAndUndo } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Components/CredentialTimeline',
  component: CredentialTimeline,
  args: { events: [] },
  render: (args, context) => <CredentialTimeline {...args} events={worldOf(context).events} />,
} satisfies Meta<typeof CredentialTimeline>
export default meta

type Story = StoryObj<typeof meta>

export const Rotation: Story = {
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'History' })).toBeVisible()
    await expect(canvas.getAllByText(/^Switched to/)[0]).toBeVisible()
    await expect(canvas.getAllByText('by Priya N.')[0]).toBeVisible()
  },
}

export const Undone: Story = {
  parameters: { scenario: 'sixty-days', prepare: switchAndUndo } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Switched back to/)).toBeVisible()
  },
}

export const Discarded: Story = {
  parameters: { scenario: 'sixty-days', prepare: stageAndDiscard } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/discarded$/)).toBeVisible()
  },
}

export const ErrorSeen: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Error 190, subcode 466 seen with/)).toBeVisible()
  },
}

export const CheckFailed: Story = {
  parameters: { scenario: 'html-502', prepare: check } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Could not check/)).toBeVisible()
  },
}

export const Empty: Story = {
  parameters: { scenario: 'empty' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Nothing has happened yet/)).toBeVisible()
  },
}

export const OneKind: Story = {
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Show'), 'Switches')
    await expect(canvas.getAllByRole('listitem')).toHaveLength(2)
    await expect(canvas.getByText('2 of 5 entries')).toBeVisible()
  },
}

export const NothingOfThisKind: Story = {
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(await canvas.findByLabelText('Show'), 'Renewals')
    await expect(await canvas.findByText('Nothing of this kind has happened.')).toBeVisible()
  },
}

export const MoreToShow: Story = {
  args: { hasEarlier: true, actions: <Button variant="link">Show earlier</Button> },
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Show earlier' })).toBeVisible()
  },
}

export const Phone: Story = {
  globals: { width: '320' },
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/^Switched to/))[0]).toBeVisible()
  },
}
