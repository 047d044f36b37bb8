import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import { refusing } from './support/broken-clients.js'
import { worldOf } from './support/load-world.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/Renew',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const refused = (status: number, code: 'graph' | 'not-promotable' | 'rate-limited', sentence: RegExp): Story => ({
  parameters: {
    scenario: 'five-days-left',
    client: ({ client }) => ({ ...client, renew: async (id, options) => refusing(status, code)().renew(id, options) }),
  } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Renew token' }))
    await expect(await canvas.findByText(sentence)).toBeVisible()
    await expect(canvas.queryByRole('heading', { name: 'Compare' })).toBeNull()
  },
})

export const Possible: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Renew token' })).toHaveAccessibleDescription(
      /Meta can exchange this token/,
    )
  },
}

export const NothingToRenew: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Check again' })).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Renew token' })).toBeNull()
  },
}

export const Renewed: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent, step } = context
    await step('The server exchanges the token', async () => {
      await userEvent.click(await canvas.findByRole('button', { name: 'Renew token' }))
      const heading = await canvas.findByRole('heading', { name: 'Compare' })
      await waitFor(async () => expect(heading).toHaveFocus())
      await expect(await canvas.findByText(/The new token lasts longer/)).toBeVisible()
    })
    await step('Nothing has changed yet', async () => {
      const { client, credentialId, credential } = worldOf(context)
      const { live } = await client.get(credentialId)
      await expect(live?.fingerprint).toBe(credential.live?.fingerprint)
    })
  },
}

export const RefusedByMeta = refused(502, 'graph', /Meta did not renew this token/)
export const NoLongerPossible = refused(422, 'not-promotable', /This token can no longer be renewed/)
export const TooManyRequests = refused(429, 'rate-limited', /Too many requests in a short time/)
