import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/index.js'
import type { ScenarioWorld } from '../src/testing/index.js'
import { worldOf } from './support/load-world.js'
import { check, stageGood } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const revoke = async (world: ScenarioWorld) => {
  world.graph.revoke(world.tokens.live ?? '')
  await check(world)
}

const meta = {
  title: 'Panel/Guidance',
  component: ApiCredentialsPanel,
  render: (args, context) => <ApiCredentialsPanel {...args} credentialId={worldOf(context).credentialId} />,
  args: { credentialId: 'acme' },
  beforeEach: () => sessionStorage.removeItem('wac:guidance-steps'),
  parameters: { scenario: 'permanent', prepare: revoke, docs: { story: { inline: false, height: '50rem' } } },
} satisfies Meta<typeof ApiCredentialsPanel> & { parameters: StoryParameters }
export default meta

type Story = StoryObj<typeof meta>
type Click = (element: Element) => Promise<void>

const explain = async (click: Click) => {
  const [first] = await screen.findAllByRole('button', { name: 'What does this mean?' })
  await click(first!)
  return within(await screen.findByRole('dialog'))
}

export const StillRefused: Story = {
  play: async ({ userEvent }) => {
    const dialog = await explain(userEvent.click)
    await userEvent.click(dialog.getByRole('button', { name: 'Check again' }))
    await expect(await dialog.findByText(/Nothing has changed: still Error 190/)).toBeVisible()
  },
}

export const ANewTokenWorks: Story = {
  parameters: {
    prepare: async (world) => {
      await revoke(world)
      await stageGood(world)
    },
  } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    const dialog = await explain(userEvent.click)
    await userEvent.click(dialog.getByRole('button', { name: 'Check again' }))
    await userEvent.click(await dialog.findByRole('button', { name: 'Use this token' }))
    await waitFor(async () => expect(canvas.getByRole('heading', { name: 'Current token' })).toHaveFocus())
    // There is no way back to a token that Meta refuses.
    await expect(canvas.queryByRole('button', { name: 'Undo' })).toBeNull()
  },
}

export const TheAppIsChakras: Story = {
  parameters: { scenario: 'chakra-app', prepare: revoke } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    const summary = await canvas.findByRole('list', { name: 'What to do first' })
    await expect(within(summary).getAllByRole('listitem')[0]).toHaveTextContent(/^Open a Chakra Ticket/)
    const dialog = await explain(userEvent.click)
    await expect(dialog.getAllByRole('listitem')[0]).toHaveTextContent(/^Open a Chakra Ticket/)
    await expect(dialog.getByRole('button', { name: 'Open a Chakra Ticket' })).toHaveAttribute(
      'data-variant',
      'primary',
    )
  },
}
