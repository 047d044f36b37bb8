import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import { newestFirst } from './support/newest-first.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/Reported errors',
  component: ApiCredentialsPanel,
  args: { credentialId: 'acme' },
  parameters: {
    scenario: 'errors-reported',
    client: ({ client }) => newestFirst(client),
    docs: { story: { inline: false, height: '50rem' } },
  },
} satisfies Meta<typeof ApiCredentialsPanel> & { parameters: StoryParameters }
export default meta

type Story = StoryObj<typeof meta>

export const Reported: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Old token still in use by Chatbot')).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: 'History' })).toBeVisible()
  },
}

export const OldTokenExplained: Story = {
  play: async ({ canvas, userEvent }) => {
    const old = (await canvas.findByText('Old token still in use by Chatbot')).closest('li')
    await userEvent.click(within(old ?? document.body).getByRole('button', { name: 'What does this mean?' }))
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByRole('heading', { name: /old token/i })).toBeVisible()
  },
}

export const AViewerLooks: Story = {
  parameters: {
    client: ({ asActor }) => newestFirst(asActor({ can: 'view', actor: 'Vera L.' }).client),
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Old token still in use by Chatbot')).toBeVisible()
    await expect(canvas.queryByLabelText('Access token')).toBeNull()
  },
}
