import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import type { SenderUse } from '../src/contract/index.js'
import { ProofOfUse } from '../src/react/components/proof-of-use/proof-of-use.js'
import { emptySlot } from './support/comparison-args.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`)

const NEW = 'd15d-fd01'
const OLD = '21e1-a69b'

const report = (sender: string, fingerprint: string, lastUsedAt: Date): SenderUse => ({
  sender,
  fingerprint,
  firstUsedAt: at('08:21'),
  lastUsedAt,
})

const moved = (sender: string) => report(sender, NEW, at('08:29'))
const behind = (sender: string) => report(sender, OLD, at('08:28'))
const silent = (sender: string) => report(sender, OLD, at('07:55'))

const meta = {
  title: 'Components/ProofOfUse',
  component: ProofOfUse,
  args: { live: { ...emptySlot, fingerprint: NEW }, senders: [], switchedAt: at('08:20') },
} satisfies Meta<typeof ProofOfUse>
export default meta

type Story = StoryObj<typeof meta>

const says = (senders: SenderUse[], ...words: (string | RegExp)[]): Story => ({
  args: { senders },
  play: async ({ canvas }) => {
    for (const text of words) await expect(await canvas.findByText(text)).toBeVisible()
  },
})

export const NoReport = says([], /No report yet/)
export const NotUsedYet = says([silent('Inbox'), silent('Chatbot')], 'No sender has used the new token yet.')
export const AllMoved = says(
  [moved('Inbox'), moved('Chatbot')],
  'First used 1:51 PM by Inbox.',
  'All 2 senders use it.',
)
export const OnlyOneSender = says([moved('Inbox')], 'The only sender uses it.')
export const OneBehind = says(
  [moved('Broadcasts'), behind('Chatbot'), moved('Inbox')],
  '1 of 3 senders still uses the old token.',
  /Messages of a sender with the old token stop/,
)
export const OneBehindOneSilent = says(
  [moved('Broadcasts'), behind('Chatbot'), silent('Inbox')],
  /1 of 3 senders still uses the old token. 1 of 3 senders has sent nothing since the switch./,
)

export const WithoutNames: Story = {
  args: { live: { ...emptySlot, fingerprint: NEW, lastUsedAt: at('08:25') } },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('First used 1:55 PM.')).toBeVisible()
  },
}

export const NextDay: Story = {
  ...AllMoved,
  parameters: { prepare: async ({ clock }) => Promise.resolve(clock.advance(86_400_000)) } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/First used Nov 22, 2026, 1:51 PM GMT\+5:30 by Inbox/)).toBeVisible()
  },
}

export const Phone: Story = { ...OneBehindOneSilent, globals: { width: '320' } }
export const RightToLeft: Story = {
  args: { senders: [moved('Broadcasts'), behind('Chatbot'), silent('Inbox')] },
  globals: { locale: 'ar' },
  play: async ({ canvas, globals }) => {
    await expect(await canvas.findByText(wordsOf(globals).proofOfUse.behindHelp)).toBeVisible()
  },
}
