import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, within } from 'storybook/test'
import { ExpiryBanner } from '../src/react/banner/expiry-banner.js'
import { GuidanceProvider } from '../src/react/guidance/guidance-provider.js'
import type { DismissalStore } from '../src/react/lib/alert-dismissals.js'
import { manyAlerts, severalAlerts } from './support/several-alerts.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

/** What was put off in one story only. */
const ownDismissals = (): { dismissals: DismissalStore } => {
  const dismissed = new Map<string, number>()
  return {
    dismissals: {
      read: (_, alertKey) => dismissed.get(alertKey) ?? null,
      write: (_, alertKey, until) => void dismissed.set(alertKey, until),
    },
  }
}

const meta = {
  title: 'Panel/ExpiryBanner',
  component: ExpiryBanner,
  args: { onRotate: fn(), onExplain: fn() },
  loaders: [ownDismissals],
  // SAFETY: the loader above loads them.
  decorators: [
    (Story, { args, loaded }) => <Story args={{ ...args, ...(loaded as ReturnType<typeof ownDismissals>) }} />,
  ],
} satisfies Meta<typeof ExpiryBanner>
export default meta

type Story = StoryObj<typeof meta>

const several = { scenario: 'five-days-left', client: severalAlerts } satisfies StoryParameters

const expand: NonNullable<Story['play']> = async ({ canvas, canvasElement, userEvent, globals }) => {
  await userEvent.click(await canvas.findByRole('button', { name: wordsOf(globals).expiry.showOthers(5) }))
  const shown = [...canvasElement.querySelectorAll<HTMLElement>('[data-kind]')].map(({ dataset }) => dataset['kind'])
  await expect(shown.filter((kind) => kind === 'not-accepted')).toHaveLength(1)
  await expect(shown.filter((kind) => kind === 'missing-permission')).toHaveLength(2)
}

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

export const Several: Story = {
  parameters: several,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Show 5 more warnings' })).toBeVisible()
    await expect(canvas.getAllByRole('button', { name: 'Rotate token' })).toHaveLength(1)
  },
}

export const SeveralExpanded: Story = { parameters: several, play: expand }

export const SeveralExpandedPhone: Story = { ...SeveralExpanded, globals: { width: '320' } }

export const SeveralExpandedRightToLeft: Story = { ...SeveralExpanded, globals: { locale: 'ar' } }

export const SeveralExpandedDark: Story = { ...SeveralExpanded, globals: { theme: 'dark' } }

export const PutOffOneByOne: Story = {
  parameters: several,
  play: async (context) => {
    await expand(context)
    const { canvas, userEvent } = context
    const putOff = () => canvas.queryAllByRole('button', { name: 'Remind me tomorrow' })
    await expect(putOff()).toHaveLength(4)
    for (let left = 3; left >= 0; left--) {
      await userEvent.click(putOff()[0]!)
      await expect(putOff()).toHaveLength(left)
    }
    await expect(canvas.getAllByRole('button', { name: 'Rotate token' })).toHaveLength(2)
  },
}

export const VeryMany: Story = {
  parameters: { scenario: 'five-days-left', client: manyAlerts(1_000) } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Show 999 more warnings' }))
    await expect(canvas.getByText('990 more are not shown here.')).toBeVisible()
  },
}

export const DataAccessEnds: Story = {
  parameters: { scenario: 'data-access-soon' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/loses its access to data in 4 days/))[0]).toBeVisible()
  },
}

export const MissingPermission: Story = {
  parameters: { scenario: 'missing-permission' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect((await canvas.findAllByText(/lacks a permission it needs/))[0]).toBeVisible()
  },
}

export const ExplainedByGuidance: Story = {
  parameters: {
    scenario: 'five-days-left',
    docs: { story: { inline: false, height: '40rem' } },
  } satisfies StoryParameters & Record<'docs', object>,
  render: (args) => (
    <GuidanceProvider>
      <ExpiryBanner {...args} onExplain={undefined} />
    </GuidanceProvider>
  ),
  play: async ({ canvas, canvasElement, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'What does this mean?' }))
    const { body } = canvasElement.ownerDocument
    await expect(await within(body).findByRole('dialog', { name: 'The token expires soon' })).toBeVisible()
  },
}

export const AboveAPage: Story = {
  tags: ['!autodocs'],
  parameters: several,
  render: (args) => (
    <>
      <ExpiryBanner {...args} />
      <main className="wac-root">
        <h2>Contacts</h2>
        {Array.from({ length: 40 }, (_, index) => (
          <p key={index}>
            <a href="#contact">Contact {index + 1}</a>
          </p>
        ))}
      </main>
    </>
  ),
  play: async (context) => {
    await expand(context)
    const { canvas, userEvent } = context
    const links = canvas.getAllByRole('link')
    links[0]!.focus()
    for (const link of links) {
      await expect(link).toHaveFocus()
      const { left, top } = link.getBoundingClientRect()
      await expect(link.ownerDocument.elementFromPoint(left + 1, top + 1)).toBe(link)
      await userEvent.tab()
    }
  },
}
