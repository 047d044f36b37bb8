import { render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { SenderUse, TokenSlot } from '../../../src/contract/index.js'
import { ProofOfUse } from '../../../src/react/components/proof-of-use/proof-of-use.js'
import { WordsProvider } from '../../../src/react/lib/words-provider.js'
import { sampleSlots } from '../support/sample.js'

const at = (time: string) => new Date(`2026-11-22T${time}:00Z`)
const NOW = at('08:30')
const SWITCHED = at('08:20')
/** What the clock waits for a change that is overdue, in milliseconds. */
const SOON = 250

const report = (sender: string, fingerprint: string, lastUsedAt: string, firstUsedAt = lastUsedAt): SenderUse => ({
  sender,
  fingerprint,
  firstUsedAt: at(firstUsedAt),
  lastUsedAt: at(lastUsedAt),
})

interface Case {
  senders?: SenderUse[]
  switchedAt?: Date | null
  lastUsedAt?: Date | null
}

const renderProof = async ({ senders = [], switchedAt = SWITCHED, lastUsedAt = null }: Case) => {
  const { live: sample } = await sampleSlots()
  const live: TokenSlot = { ...sample, fingerprint: 'new', lastUsedAt }
  render(
    <WordsProvider timeZone="Asia/Kolkata" now={() => NOW}>
      <ProofOfUse live={live} senders={senders} switchedAt={switchedAt} />
    </WordsProvider>,
  )
  return screen.getByRole('region', { name: 'Is the new token in use?' })
}

describe('ProofOfUse', () => {
  it('has nothing to wait for once the day of the first use is named', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    await renderProof({ lastUsedAt: new Date('2026-11-21T19:00:00Z'), switchedAt: new Date('2026-11-21T18:00:00Z') })
    expect(screen.getByText(/^First used Nov 22, 2026, 12:30 AM/)).toBeVisible()
    expect(timers.mock.calls.filter(([, delay]) => delay === SOON)).toEqual([])
    timers.mockRestore()
  })

  it('says that nothing is known', async () => {
    expect(await renderProof({})).toHaveTextContent('No report yet.')
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('names the first sender that used the new token, and when', async () => {
    const senders = [report('Inbox', 'new', '08:29', '08:25'), report('Chatbot', 'new', '08:29', '08:21')]
    expect(await renderProof({ senders })).toHaveTextContent('First used 1:51 PM by Chatbot.')
    expect(screen.getByText('All 2 senders use it.')).toBeVisible()
  })

  it('says when all have moved, also when there is one only', async () => {
    expect(await renderProof({ senders: [report('Inbox', 'new', '08:29')] })).toHaveTextContent(
      'The only sender uses it.',
    )
  })

  it('names who still uses the old token, first', async () => {
    const senders = [
      report('Broadcasts', 'new', '08:29'),
      report('Chatbot', 'old', '08:28'),
      report('Inbox', 'new', '08:27'),
    ]
    const card = await renderProof({ senders })
    expect(card).toHaveTextContent('1 of 3 senders still uses the old token.')
    const [first] = within(card).getAllByRole('listitem')
    expect(first).toHaveTextContent(/^ChatbotUses the old tokenold last 2 minutes ago$/)
    expect(card).toHaveTextContent('Messages of a sender with the old token stop')
  })

  it('counts several', async () => {
    const senders = [
      report('Broadcasts', 'old', '08:29'),
      report('Chatbot', 'old', '08:28'),
      report('Inbox', 'new', '08:27'),
    ]
    expect(await renderProof({ senders })).toHaveTextContent('2 of 3 senders still use the old token.')
  })

  it('does not accuse a sender that has sent nothing since the switch', async () => {
    const card = await renderProof({ senders: [report('Inbox', 'new', '08:29'), report('Chatbot', 'old', '08:19')] })
    expect(card).toHaveTextContent('1 of 2 senders has sent nothing since the switch.')
    expect(card).not.toHaveTextContent('old token')
  })

  it('says when nobody has used it yet', async () => {
    const card = await renderProof({ senders: [report('Chatbot', 'old', '08:28')] })
    expect(card).toHaveTextContent('No sender has used the new token yet.')
    expect(card).toHaveTextContent('1 of 1 sender still uses the old token.')
  })

  it('takes a use without a name', async () => {
    expect(await renderProof({ lastUsedAt: at('08:25') })).toHaveTextContent('First used 1:55 PM.')
  })

  it('does not take a use from before the switch', async () => {
    expect(await renderProof({ lastUsedAt: at('08:15') })).toHaveTextContent('No report yet.')
  })

  it('counts everybody with another token as behind when the time of the switch is not known', async () => {
    const senders = [report('Inbox', 'new', '08:29'), report('Chatbot', 'old', '08:01')]
    expect(await renderProof({ senders, switchedAt: null })).toHaveTextContent(
      '1 of 2 senders still uses the old token.',
    )
  })
})
