import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { ScenarioName } from '../src/testing/index.js'
import { worldOf } from './support/load-world.js'
import { paste } from './support/paste.js'
import { PHONE } from './support/phone.js'
import { adoptSample, check } from './support/preparations.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

const meta = {
  title: 'Panel/ApiCredentialsPanel',
  component: ApiCredentialsPanel,
  args: { credentialId: 'acme' },
  parameters: { docs: { story: { inline: false, height: '50rem' } } },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>
type Play = NonNullable<Story['play']>

const play = (scenario: ScenarioName, words: (string | RegExp)[], prepare?: StoryParameters['prepare']): Story => ({
  parameters: { scenario, ...(prepare && { prepare }) } satisfies StoryParameters,
  play: async ({ canvas }) => {
    for (const text of words) await expect((await canvas.findAllByText(text))[0]).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: 'History' })).toBeVisible()
  },
})

const pasteAndCheck =
  (which: 'good' | 'sample', words: RegExp): Play =>
  async (context) => {
    const { canvas, userEvent } = context
    await paste(context, worldOf(context).tokens[which])
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByRole('heading', { name: 'Compare' })).toBeVisible()
    await expect((await canvas.findAllByText(words))[0]).toBeVisible()
  }

export const Permanent = play('permanent', ['Works', 'Never'])
export const SixtyDays = play('sixty-days', ['Works', 'System user token, 60 days'])
export const FiveDaysLeft = play('five-days-left', ['Expires soon', /before it expires, or messages stop/])
export const LastDay = play('last-day', ['Expires soon'])
export const Expired = play('expired', [/Its time has run out/, 'What does this mean?'])
export const Revoked = play('revoked', ['Not accepted', /Meta no longer accepts it/])
export const PasswordChanged = play('password-changed', ['Not accepted', 'What does this mean?'])
export const MissingPermission = play('missing-permission', ['Missing'])
export const OtherAccount = play('other-waba', ['Other accounts only'], adoptSample)
export const OneAccount = play('one-waba', ['Other accounts only', 'Granted'], adoptSample)
export const NotAssigned = play('not-assigned', ['Refused'])
export const NoTargetList = play('no-target-list', ['Granted for all'])
export const EmptyTargetList = play('empty-target-list', ['Could not check'])
export const NotInspectable = play('foreign-app', [/It stays in use, and nothing was changed/], adoptSample)
export const ChakraApp = play('chakra-app', ['Chakra Chat'])
export const Temporary = play('temporary', ['User token, temporary'], adoptSample)
export const DataAccessSoon = play('data-access-soon', [/Access to data ends before the token does/])
export const UnknownExpiry = play('unknown-expiry', ['Not known'])
export const CheckStale = play('check-stale', ['2 days ago'])
export const CandidateWaiting = play('candidate-waiting', ['Compare', 'Use this token'])
export const CandidateWithLosses = play('candidate-with-losses', [/What you lose/])
export const CandidateRefused = play('candidate-refused', [/Meta does not accept this token/])
export const JustPromoted = play('just-promoted', [/You can switch back to the token/, 'Undo'])
export const RateLimited = play('rate-limited', [/The last check did not get through/], check)
export const Html502 = play('html-502', [/The last check did not get through/], check)
export const DroppedConnection = play('dropped-connection', [/The last check did not get through/], check)
export const Garbage = play('garbage', [/The last check did not get through/], check)
export const EmptyAnswer = play('empty-answer', [/The last check did not get through/], check)
export const ServerErrorAtMeta = play('server-error', [/The last check did not get through/], check)

export const Empty: Story = {
  parameters: { scenario: 'empty' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No token yet')).toBeVisible()
    await expect(await canvas.findByLabelText('Access token')).toBeVisible()
  },
}

export const Viewer: Story = {
  parameters: { scenario: 'viewer' } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You can look at these credentials, but not change them/)).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: 'History' })).toBeVisible()
    await expect(canvas.queryByLabelText('Access token')).toBeNull()
    await expect(canvas.queryByRole('button', { name: 'Check again' })).toBeNull()
  },
}

export const EchoesTheToken: Story = {
  parameters: { scenario: 'echoes-token' } satisfies StoryParameters,
  play: async (context) => {
    await pasteAndCheck('good', /Meta does not accept/)(context)
    await expect(document.body.innerHTML).not.toContain(worldOf(context).tokens.good)
  },
}

export const PastedGood: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: pasteAndCheck('good', /The new token can do everything the current one can/),
}

export const PastedRevoked: Story = {
  parameters: { scenario: 'candidate-refused' } satisfies StoryParameters,
  play: pasteAndCheck('sample', /Meta does not accept this token/),
}

export const PastedOtherAccount: Story = {
  parameters: { scenario: 'other-waba' } satisfies StoryParameters,
  play: pasteAndCheck('sample', /Acme Retail is not covered by the new token/),
}

export const PastedForeignApp: Story = {
  parameters: { scenario: 'foreign-app' } satisfies StoryParameters,
  play: pasteAndCheck('sample', /Could not check whether the new token works/),
}

export const PastedWhileMetaIsDown: Story = {
  parameters: { scenario: 'html-502' } satisfies StoryParameters,
  play: pasteAndCheck('good', /Could not check whether the new token works/),
}

export const Slow: Story = {
  parameters: { scenario: 'slow' } satisfies StoryParameters,
  play: async (context) => {
    const { canvas, userEvent } = context
    await paste(context, worldOf(context).tokens.good)
    await userEvent.click(canvas.getByRole('button', { name: 'Check token' }))
    await expect(await canvas.findByText('Checking the token with Meta…')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Cancel' }))
    await expect(await canvas.findByText(/Cancelled/)).toBeVisible()
  },
}

export const Explained: Story = {
  parameters: { scenario: 'revoked' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click((await canvas.findAllByRole('button', { name: 'What does this mean?' }))[0]!)
    const dialog = await screen.findByRole('dialog')
    await expect(within(dialog).getByRole('heading', { name: 'What to do' })).toBeVisible()
    await expect(within(dialog).getByRole('button', { name: 'Open a Chakra Ticket' })).toBeVisible()
  },
}

export const CheckedAgain: Story = {
  parameters: { scenario: 'permanent' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check again' }))
    await expect(await canvas.findByText('Checked: Works.')).toBeInTheDocument()
  },
}

export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  play: async ({ canvas, globals }) => {
    const { comparison, timeline } = wordsOf(globals)
    await expect(await canvas.findByRole('heading', { name: comparison.heading })).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: timeline.heading })).toBeVisible()
  },
}
export const Phone: Story = { ...play('candidate-with-losses', ['Compare']), globals: PHONE }
export const Wide: Story = { ...play('just-promoted', ['Undo']), globals: { width: 'full' } }
