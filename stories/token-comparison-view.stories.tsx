import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn } from 'storybook/test'
import { compareTokens } from '../src/core/index.js'
import { TokenComparisonView } from '../src/react/components/token-comparison-view/token-comparison-view.js'
import { FAKE_APPS, type ScenarioWorld } from '../src/testing/index.js'
import { comparisonArgs, emptySlot } from './support/comparison-args.js'
import { worldOf } from './support/load-world.js'
import { stageGood, stageSample } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Components/TokenComparisonView',
  component: TokenComparisonView,
  args: {
    live: null,
    candidate: emptySlot,
    comparison: { gains: [], losses: [] },
    requirements: { appId: null, wabas: [], permissions: [], recommendedPermissions: [] },
    onPromote: fn(),
    onDiscard: fn(),
  },
  render: (args, context) => <TokenComparisonView {...args} {...comparisonArgs(worldOf(context).credential)} />,
} satisfies Meta<typeof TokenComparisonView>
export default meta

type Story = StoryObj<typeof meta>

const stages =
  (token: Parameters<ScenarioWorld['graph']['issueToken']>[0]) =>
  async (world: ScenarioWorld): Promise<unknown> => {
    world.tokens.sample = world.graph.issueToken(token)
    return stageSample(world)
  }

export const NothingLost: Story = {
  parameters: { scenario: 'candidate-waiting' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, args }) => {
    await expect(await canvas.findByText('The new token can do everything the current one can.')).toBeVisible()
    await expect(canvas.getByText('The new token lasts longer.')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
    await expect(args.onPromote).toHaveBeenCalledWith([])
  },
}

export const AccountLost: Story = {
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, args }) => {
    const tick = await canvas.findByRole('checkbox', { name: 'Acme Support is not covered by the new token.' })
    await expect(tick).toHaveAccessibleDescription('+91 98000 00003 could no longer send.')
    await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
    await expect(await canvas.findByText(/Tick the loss above first/)).toBeVisible()
    await expect(tick).toHaveFocus()
    await expect(args.onPromote).not.toHaveBeenCalled()
    await userEvent.click(tick)
    await userEvent.click(canvas.getByRole('button', { name: 'Use this token' }))
    await expect(args.onPromote).toHaveBeenCalledWith(['waba-lost:200110022003302'])
  },
}

export const PermissionLost: Story = {
  parameters: {
    scenario: 'permanent',
    prepare: stages({ scopes: ['whatsapp_business_messaging', 'business_management'] }),
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const name = 'The new token lacks whatsapp_business_management.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const ExpiresSooner: Story = {
  parameters: {
    scenario: 'permanent',
    prepare: stages({ expiresAt: new Date('2027-01-20T08:30:00Z') }),
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const name = 'The new token expires sooner than the current one.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const TemporaryToken: Story = {
  parameters: { scenario: 'temporary', prepare: stageSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: 'The new token is temporary.' })).toBeVisible()
    await expect(canvas.getByText(/Use it for a test only/)).toBeVisible()
  },
}

export const OtherKind: Story = {
  parameters: { scenario: 'permanent', prepare: stages({ type: 'USER' }) } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const name = 'The new token is of another kind: User token.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const OtherApp: Story = {
  parameters: { scenario: 'candidate-waiting' } satisfies StoryParameters,
  render: (args, context) => {
    const { live, candidate, requirements } = comparisonArgs(worldOf(context).credential)
    const { id: appId, name: appName } = FAKE_APPS.foreign
    const inspection = candidate.inspection && { ...candidate.inspection, appId, appName }
    const comparison = compareTokens(live?.inspection ?? null, inspection, requirements)
    return (
      <TokenComparisonView {...args} {...{ live, comparison, requirements }} candidate={{ ...candidate, inspection }} />
    )
  },
  play: async ({ canvas }) => {
    const name = 'The new token belongs to another app: 660099887766554.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const Unchecked: Story = {
  parameters: { scenario: 'foreign-app', prepare: stageSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const name = 'Could not check whether the new token works.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const AccountUnchecked: Story = {
  parameters: {
    scenario: 'permanent',
    prepare: stages({ targets: { whatsapp_business_messaging: 'unlisted', whatsapp_business_management: 'unlisted' } }),
  } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const name = 'Could not check whether the new token covers Acme Retail.'
    await expect(await canvas.findByRole('checkbox', { name })).toBeVisible()
  },
}

export const ManyLosses: Story = {
  parameters: {
    scenario: 'permanent',
    prepare: stages({
      type: 'USER',
      scopes: ['whatsapp_business_messaging'],
      targets: { whatsapp_business_messaging: ['200110022003301'] },
      expiresAt: new Date('2026-11-23T08:30:00Z'),
    }),
  } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Use this token' }))
    await expect(await canvas.findByText(/Tick the \d losses above first/)).toBeVisible()
  },
}

export const Gained: Story = {
  parameters: { scenario: 'missing-permission', prepare: stageGood } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('list', { name: 'What you gain' })).toHaveTextContent(
      'The new token also has whatsapp_business_management.',
    )
  },
}

export const Refused: Story = {
  parameters: { scenario: 'candidate-refused' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Meta does not accept this token, so it cannot be used/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: 'Use this token' })).toBeNull()
    await expect(canvas.getByRole('button', { name: 'Discard' })).toBeVisible()
  },
}

export const ExpiredAlready: Story = {
  parameters: { scenario: 'expired', prepare: stageSample } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/This token has expired, so it cannot be used/)).toBeVisible()
  },
}

export const FirstToken: Story = {
  parameters: { scenario: 'empty', prepare: stageGood } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Messages can be sent as soon as you use it.')).toBeVisible()
  },
}

export const Switching: Story = {
  args: { pending: 'promote' },
  parameters: { scenario: 'candidate-waiting' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Switching…' })).toHaveAttribute('aria-disabled', 'true')
  },
}

export const Viewer: Story = {
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  render: (args, context) => (
    <TokenComparisonView
      {...args}
      {...comparisonArgs(worldOf(context).credential)}
      onPromote={undefined}
      onDiscard={undefined}
    />
  ),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Compare' })).toBeVisible()
    await expect(canvas.queryByRole('button')).toBeNull()
    await expect(canvas.queryByRole('checkbox')).toBeNull()
  },
}

export const Phone: Story = {
  globals: { width: '320' },
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('checkbox', { name: /Acme Support/ })).toBeVisible()
  },
}

export const LongNames: Story = {
  globals: { width: '560' },
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  play: async ({ canvas, canvasElement }) => {
    const { childNodes } = await canvas.findByText('whatsapp_business_management')
    const words = [...childNodes].filter((node) => node instanceof Text)
    const linesOfWords = words.map((word) => {
      const range = document.createRange()
      range.selectNode(word)
      return [...range.getClientRects()].map(({ top }) => top)
    })
    await expect(linesOfWords.map((lines) => lines.length)).toEqual([1, 1, 1])
    // on a phone the name has a line of its own
    if (canvasElement.clientWidth > 600) await expect(new Set(linesOfWords.flat()).size).toBeGreaterThan(1)
  },
}
