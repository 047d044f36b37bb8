import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { ErrorInbox } from '../src/react/components/error-inbox/error-inbox.js'
import { worldOf } from './support/load-world.js'
import { reportOldToken } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

const meta = {
  title: 'Components/ErrorInbox',
  component: ErrorInbox,
  args: { errors: [], live: null, onExplain: fn() },
  parameters: { scenario: 'errors-reported' } satisfies StoryParameters,
  render: (args, context) => {
    const { errors, live, requirements } = worldOf(context).credential
    return <ErrorInbox {...args} errors={errors} live={live} requirements={requirements} />
  },
} satisfies Meta<typeof ErrorInbox>
export default meta

type Story = StoryObj<typeof meta>

export const Several: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText(/^Old token still in use by/)).toBeVisible()
    await userEvent.click(canvas.getAllByRole('button', { name: 'What does this mean?' })[0]!)
    await expect(args.onExplain).toHaveBeenCalledOnce()
  },
}

export const OldTokenOfOneSender: Story = {
  parameters: { scenario: 'sender-behind', prepare: reportOldToken } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Old token still in use by Chatbot')).toBeVisible()
    await expect(canvas.getByText('the previous token')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')).toHaveLength(1)
  },
}

export const OfTheTokenInUse: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('the current token')).toBeVisible()
    await expect(canvas.queryByText(/Old token/)).toBeNull()
  },
}

export const NothingReported: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No errors were reported.')).toBeVisible()
  },
}

export const OnlyToLookAt: Story = {
  render: (args, context) => {
    const { errors, live } = worldOf(context).credential
    return <ErrorInbox {...args} errors={errors} live={live} onExplain={undefined} />
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Old token still in use by/)).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
  },
}

export const Phone: Story = {
  globals: { width: '320' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^Old token still in use by/)).toBeVisible()
  },
}

export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf(globals).errorInbox.oldToken('Chatbot'))).toBeVisible()
  },
}
