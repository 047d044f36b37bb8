import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Gain, GainKind, Loss, LossKind } from '../../../src/core/index.js'
import {
  TokenComparisonView,
  type TokenComparisonViewProps,
} from '../../../src/react/components/token-comparison-view/token-comparison-view.js'
import { sampleCredential, sampleSlots } from '../support/sample.js'

const RETAIL = 'Acme Retail'

const loss = (kind: LossKind, subject: string): Loss => ({ id: `${kind}:${subject}`, kind, subject })
const gain = (kind: GainKind, subject: string): Gain => ({ id: `${kind}:${subject}`, kind, subject })

const renderView = async (
  comparison: { losses?: Loss[]; gains?: Gain[] },
  props: Partial<TokenComparisonViewProps> = {},
) => {
  const { live, candidate, requirements } = await sampleSlots('candidate-waiting')
  const onPromote = vi.fn<(acknowledge: string[]) => void>()
  const onDiscard = vi.fn<() => void>()
  const view = render(
    <TokenComparisonView
      live={live}
      candidate={candidate}
      comparison={{ losses: [], gains: [], ...comparison }}
      requirements={requirements}
      onPromote={onPromote}
      onDiscard={onDiscard}
      {...props}
    />,
  )
  return { ...view, onPromote, onDiscard, user: userEvent.setup() }
}

const wabaId = async () => (await sampleSlots('candidate-waiting')).requirements.wabas[0]!.id

const LOSSES: Record<LossKind, [subject: string, title: RegExp, help: RegExp]> = {
  'permission-lost': ['whatsapp_business_management', /lacks whatsapp_business_management/, /stops working/],
  'waba-lost': ['waba', /^Acme Retail is not covered by the new token/, /\+91 98000 \d+.* could no longer send/],
  'expires-sooner': ['token', /expires sooner than the current one/, /Messages stop earlier/],
  'other-app': ['880022330044551', /another app: 880022330044551/, /Webhooks and limits/],
  'other-type': ['USER', /of another kind: User token/, /when a person leaves/],
  'temporary-token': ['USER', /is temporary/, /stops within hours/],
  unchecked: ['token', /Could not check whether the new token works/, /Checking again is safer/],
}

describe('what is promised', () => {
  const ALL_GOES_ON = /current token keeps working until you switch, and you can undo/
  const SENDS = /Messages can be sent as soon as you use it/

  it('is that the current token goes on, while it works', async () => {
    await renderView({})
    expect(screen.getByText(ALL_GOES_ON)).toBeVisible()
  })

  it('is that messages go out again where the current token is over', async () => {
    const { live } = await sampleSlots('candidate-waiting')
    await renderView({}, { live: { ...live, status: { ...live.status, state: 'expired' } } })
    expect(screen.getByText(SENDS)).toBeVisible()
    expect(screen.queryByText(ALL_GOES_ON)).not.toBeInTheDocument()
  })

  it.each([
    ['lacks a permission', 'missing-permission'],
    ['is refused by an account', 'not-assigned'],
  ] as const)('is nothing where a first token %s', async (_, scenario) => {
    const { live } = await sampleCredential(scenario)
    await renderView({}, { live: null, candidate: live! })
    expect(screen.getByRole('button', { name: 'Use this token' })).toBeVisible()
    expect(screen.queryByText(SENDS)).not.toBeInTheDocument()
  })
})

it('claims nothing of a token that Meta cannot read', async () => {
  const { candidate } = await sampleSlots('candidate-refused')
  const inspection = { ...candidate.inspection!, scopes: [], granularScopes: null }
  await renderView({}, { candidate: { ...candidate, inspection } })
  const next = screen.getAllByRole('cell').filter((cell) => cell.dataset['slot'] === 'candidate')
  expect(next.filter((cell) => cell.textContent === 'Could not check')).toHaveLength(3)
  expect(next.filter((cell) => /^(No|None)$/.test(cell.textContent))).toEqual([])
})

describe('what is lost', () => {
  it('is told also to somebody who may only look', async () => {
    await renderView({ losses: [loss('expires-sooner', 'token')] }, { onPromote: undefined, onDiscard: undefined })
    const list = screen.getByRole('list', { name: 'What you lose' })
    expect(list).toHaveTextContent('The new token expires sooner than the current one.')
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
  })

  it.each(Object.entries(LOSSES) as [LossKind, (typeof LOSSES)[LossKind]][])(
    'is named and explained before the switch: %s',
    async (kind, [subject, title, help]) => {
      const one = loss(kind, subject === 'waba' ? await wabaId() : subject)
      const { user, onPromote } = await renderView({ losses: [one] })
      const box = screen.getByRole('checkbox', { name: title })
      expect(box).toHaveAccessibleDescription(help)
      await user.click(screen.getByRole('button', { name: 'Use this token' }))
      expect(onPromote).not.toHaveBeenCalled()
      expect(box).toHaveFocus()
      expect(box).toBeInvalid()
      await user.click(box)
      await user.click(screen.getByRole('button', { name: 'Use this token' }))
      expect(onPromote).toHaveBeenCalledExactlyOnceWith([one.id])
    },
  )

  it.each([
    ['expires-sooner', 'data-access', /loses access to data sooner/],
    ['other-type', 'SOMETHING_NEW', /of another kind: SOMETHING_NEW/],
    ['waba-lost', '999', /Account 999 is not covered/],
    ['unchecked', 'permissions', /Could not check what the new token may do/],
    ['unchecked', 'expiry', /Could not check when the new token expires/],
    ['unchecked', '999', /Could not check whether the new token covers Account 999/],
  ] as const)('%s has words for %s', async (kind, subject, title) => {
    await renderView({ losses: [loss(kind, subject)] })
    expect(screen.getByRole('checkbox', { name: title })).toBeVisible()
  })

  it('has to be ticked loss by loss, and says how many are left', async () => {
    const losses = [loss('temporary-token', 'USER'), loss('unchecked', 'token'), loss('expires-sooner', 'token')]
    const { user, onPromote } = await renderView({ losses })
    const [first, second, third] = screen.getAllByRole('checkbox')
    await user.click(first!)
    await user.click(screen.getByRole('button', { name: 'Use this token' }))
    expect(screen.getByText(/Tick the 2 losses above first/)).toBeVisible()
    expect(second).toHaveFocus()
    await user.click(second!)
    await user.click(third!)
    await user.click(screen.getByRole('button', { name: 'Use this token' }))
    expect(onPromote).toHaveBeenCalledExactlyOnceWith(losses.map(({ id }) => id))
  })

  it('can be untouched', async () => {
    const { user, onPromote } = await renderView({})
    expect(screen.getByText(/can do everything the current one can/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Use this token' }))
    expect(onPromote).toHaveBeenCalledExactlyOnceWith([])
  })
})

const GAINS: Record<GainKind, [subject: string, sentence: string]> = {
  'permission-gained': ['business_management', 'The new token also has business_management.'],
  'waba-gained': ['waba', `${RETAIL} is covered by the new token.`],
  'expires-later': ['token', 'The new token lasts longer.'],
}

describe('what is gained', () => {
  it.each(Object.entries(GAINS) as [GainKind, (typeof GAINS)[GainKind]][])(
    'is listed: %s',
    async (kind, [subject, sentence]) => {
      await renderView({ gains: [gain(kind, subject === 'waba' ? await wabaId() : subject)] })
      const list = screen.getByRole('list', { name: 'What you gain' })
      expect(within(list).getByRole('listitem')).toHaveTextContent(sentence)
    },
  )

  it('is listed when access to data lasts longer', async () => {
    await renderView({ gains: [gain('expires-later', 'data-access')] })
    expect(screen.getByText('Access to data lasts longer.')).toBeVisible()
  })

  it('has no list when there is nothing', async () => {
    await renderView({})
    expect(screen.queryByRole('list', { name: 'What you gain' })).not.toBeInTheDocument()
  })
})

describe('the step', () => {
  it.each(['invalid', 'expired'] as const)('is not offered for a token that is %s', async (state) => {
    const { candidate } = await sampleSlots('candidate-waiting')
    const dead = { ...candidate, status: { ...candidate.status, state, deadline: null } }
    await renderView({ losses: [loss('unchecked', 'token')] }, { candidate: dead })
    expect(screen.getByText(/so it cannot be used/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Use this token' })).not.toBeInTheDocument()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Discard' })).toBeVisible()
  })

  it('is not offered to who may not take it', async () => {
    await renderView({}, { onPromote: undefined, onDiscard: undefined })
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it.each(['promote', 'discard'] as const)('waits while it is running: %s', async (pending) => {
    const { user, onPromote, onDiscard } = await renderView({}, { pending })
    for (const button of screen.getAllByRole('button')) await user.click(button)
    expect(onPromote).not.toHaveBeenCalled()
    expect(onDiscard).not.toHaveBeenCalled()
  })

  it('says what the first token does', async () => {
    await renderView({}, { live: null })
    expect(screen.getByText(/Messages can be sent as soon as you use it/)).toBeVisible()
  })
})

describe('the table', () => {
  const cellOf = (row: RegExp) => within(screen.getByRole('row', { name: row })).getAllByRole('cell')[1]!

  it('says of permissions for accounts of others that they are for those', async () => {
    const { candidate } = await sampleSlots('candidate-waiting')
    const elsewhere = { whatsapp_business_messaging: ['999'], whatsapp_business_management: ['999'] }
    const inspection = { ...candidate.inspection!, granularScopes: elsewhere }
    await renderView({ gains: [gain('waba-gained', '999')] }, { candidate: { ...candidate, inspection } })
    expect(cellOf(/whatsapp_business_messaging/)).toHaveTextContent('Other accounts only')
    expect(cellOf(/^Accounts/)).toHaveTextContent('None')
    expect(screen.queryByText(/999 is covered/)).not.toBeInTheDocument()
  })

  it('does not say "none" of accounts that could not be checked', async () => {
    const { candidate } = await sampleSlots('candidate-waiting')
    const unlisted = { whatsapp_business_messaging: 'unlisted', whatsapp_business_management: 'unlisted' } as const
    const inspection = { ...candidate.inspection!, granularScopes: unlisted }
    await renderView({}, { candidate: { ...candidate, inspection } })
    expect(cellOf(/^Accounts/)).toHaveTextContent('Not known')
  })

  it('shows what a dead token could do without colour', async () => {
    const { candidate } = await sampleSlots('candidate-waiting')
    const status = { ...candidate.status, state: 'invalid' as const }
    await renderView({}, { candidate: { ...candidate, status } })
    expect(within(cellOf(/whatsapp_business_messaging/)).getByText('Yes')).toHaveAttribute('data-tone', 'idle')
  })
})
