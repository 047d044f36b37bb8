import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { ScenarioWorld } from '../src/testing/index.js'
import { worldOf } from './support/load-world.js'
import { PHONE } from './support/phone.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

const meta = {
  title: 'Panel/AfterTheSwitch',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const until = (secondsBefore: number) => async (world: ScenarioWorld) => {
  const { previous } = await world.client.get(world.credentialId)
  const end = previous?.restorableUntil ?? world.clock.now()
  world.clock.set(new Date(end.getTime() - secondsBefore * 1_000))
}

export const AllMoved: Story = {
  parameters: { scenario: 'just-promoted' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^First used .+ by \w+\.$/)).toBeVisible()
    await expect(canvas.getByText('All 3 senders use it.')).toBeVisible()
    await expect(canvas.getByText(/Undo possible for 23 hr 50 min/)).toBeVisible()
  },
}

export const OneSenderBehind: Story = {
  parameters: { scenario: 'sender-behind' } satisfies StoryParameters,
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf(globals).proofOfUse.behind(1, 3))).toBeVisible()
    await expect(canvas.getByText('Chatbot')).toBeVisible()
  },
}

export const TheLastOneMoves: Story = {
  parameters: { scenario: 'sender-behind' } satisfies StoryParameters,
  play: async (context) => {
    const { canvas } = context
    const { credentials, credentialId, queryClient, client } = worldOf(context)
    await expect(await canvas.findByText('1 of 3 senders still uses the old token.')).toBeVisible()
    const { live } = await client.get(credentialId)
    await credentials.reportUse(credentialId, live?.fingerprint ?? '', { sender: 'Chatbot' })
    await queryClient.invalidateQueries()
    await expect(await canvas.findByText('All 3 senders use it.')).toBeVisible()
  },
}

export const NoReportYet: Story = {
  parameters: { scenario: 'no-report-yet' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/No report yet\. The services/)).toBeVisible()
  },
}

export const LastMinuteToUndo: Story = {
  parameters: { scenario: 'just-promoted', prepare: until(42) } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Undo possible for 42 sec/)).toBeVisible()
  },
}

export const TooLateToUndo: Story = {
  parameters: { scenario: 'just-promoted', prepare: until(2) } satisfies StoryParameters,
  play: async (context) => {
    const { canvas } = context
    await expect(await canvas.findByText(/Undo possible for 2 sec/)).toBeVisible()
    worldOf(context).clock.advance(2_000)
    await waitFor(async () => expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull(), { timeout: 5_000 })
  },
}

export const SeenByAViewer: Story = {
  parameters: {
    scenario: 'sender-behind',
    client: ({ asActor }) => asActor({ can: 'view' }).client,
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('1 of 3 senders still uses the old token.')).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull()
  },
}

export const Phone: Story = { ...OneSenderBehind, globals: PHONE }
export const RightToLeft: Story = { ...OneSenderBehind, globals: { locale: 'ar' } }
