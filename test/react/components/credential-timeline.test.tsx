import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { CredentialEvent } from '../../../src/contract/index.js'
import { CredentialTimeline } from '../../../src/react/components/credential-timeline/credential-timeline.js'
import { WordsProvider } from '../../../src/react/lib/words-provider.js'

const event = (rest: Partial<CredentialEvent>): CredentialEvent => ({
  id: '1',
  at: new Date('2026-11-22T08:30:00Z'),
  kind: 'checked',
  actor: 'Priya N.',
  fingerprint: 'a1b2c3',
  acknowledged: [],
  outcome: null,
  code: null,
  subcode: null,
  ...rest,
})

const renderEvents = (...events: Partial<CredentialEvent>[]) =>
  render(
    <WordsProvider timeZone="Asia/Kolkata">
      <CredentialTimeline events={events.map((rest, index) => event({ id: `${index}`, ...rest }))} />
    </WordsProvider>,
  )

const KINDS: Record<CredentialEvent['kind'], string> = {
  staged: 'New token a1b2c3 pasted by Priya N.',
  checked: 'Token a1b2c3 checked by Priya N.',
  promoted: 'Switched to a1b2c3 by Priya N.',
  undone: 'Switched back to a1b2c3 by Priya N.',
  discarded: 'New token a1b2c3 discarded by Priya N.',
  renewed: 'Token renewed as a1b2c3 by Priya N.',
  warned: 'Warned about a1b2c3 by Priya N.',
  'error-seen': 'Error 190, subcode 463 seen with a1b2c3 by Priya N.',
}

describe('CredentialTimeline', () => {
  it.each(Object.entries(KINDS) as [CredentialEvent['kind'], string][])('tells of %s', (kind, sentence) => {
    renderEvents({ kind, ...(kind === 'error-seen' && { code: 190, subcode: 463 }) })
    expect(screen.getByRole('listitem')).toHaveTextContent(sentence)
  })

  it.each([
    ['inspected', 'Meta answered'],
    ['not-inspectable', 'Meta did not let us look'],
    ['failed', 'Could not check'],
  ] as const)('says how a check ended: %s', (outcome, words) => {
    renderEvents({ outcome })
    expect(screen.getByRole('listitem')).toHaveTextContent(words)
  })

  it.each([
    [['a'], '1 loss accepted'],
    [['a', 'b'], '2 losses accepted'],
  ])('counts what was accepted: %j', (acknowledged, words) => {
    renderEvents({ kind: 'promoted', acknowledged })
    expect(screen.getByRole('listitem')).toHaveTextContent(words)
  })

  it('says when the server did it by itself, and in whose time', () => {
    renderEvents({ actor: null })
    const item = screen.getByRole('listitem')
    expect(item).toHaveTextContent('by the server')
    expect(within(item).getByText(/2:00 PM GMT\+5:30/)).toBeVisible()
  })

  it('has words for an error without a code', () => {
    renderEvents({ kind: 'error-seen', fingerprint: null })
    expect(screen.getByRole('listitem')).toHaveTextContent('Error ? seen')
  })

  it('keeps the order it is given', () => {
    renderEvents({ kind: 'undone' }, { kind: 'promoted' }, { kind: 'staged' })
    const texts = screen.getAllByRole('listitem').map(({ dataset }) => dataset.kind)
    expect(texts).toEqual(['undone', 'promoted', 'staged'])
  })

  it('says when nothing has happened yet', () => {
    renderEvents()
    expect(screen.getByText(/Nothing has happened yet/)).toBeVisible()
  })

  it('shows one kind, and says how many of how many', async () => {
    const user = userEvent.setup()
    renderEvents({ kind: 'undone' }, { kind: 'promoted' }, { kind: 'staged' }, { kind: 'promoted' })
    expect(screen.getByText('All 4 entries')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Switches')
    expect(screen.getAllByRole('listitem').map(({ dataset }) => dataset.kind)).toEqual(['promoted', 'promoted'])
    expect(screen.getByRole('status')).toHaveTextContent('2 of 4 entries')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Everything')
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it.each([
    [false, 'Nothing of this kind has happened.'],
    [true, 'Nothing of this kind among the entries so far.'],
  ])('says when there is nothing of a kind; earlier entries: %s', async (hasEarlier, sentence) => {
    const user = userEvent.setup()
    render(<CredentialTimeline events={[event({})]} hasEarlier={hasEarlier} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Errors')
    expect(screen.queryByRole('listitem')).not.toBeInTheDocument()
    expect(screen.getByRole('status')).toHaveTextContent(sentence)
  })

  it('keeps the filter when earlier entries come', async () => {
    const user = userEvent.setup()
    const first = [event({ id: '3', kind: 'promoted' }), event({ id: '2' })]
    const { rerender } = render(<CredentialTimeline events={first} hasEarlier />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Switches')
    rerender(<CredentialTimeline events={[...first, event({ id: '1', kind: 'promoted' })]} />)
    expect(screen.getByRole('combobox', { name: 'Show' })).toHaveValue('promoted')
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(screen.getByRole('status')).toHaveTextContent('2 of 3 entries')
  })

  it('reads the count out when it was asked for, not when something new happened', async () => {
    const user = userEvent.setup()
    const first = [event({ id: '2' }), event({ id: '1' })]
    const { rerender } = render(<CredentialTimeline events={first} />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Everything')
    rerender(<CredentialTimeline events={[event({ id: '3' }), ...first]} />)
    expect(screen.getByText('All 3 entries')).toBeVisible()
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    rerender(<CredentialTimeline events={[event({ id: '3' }), ...first, event({ id: '0' })]} />)
    expect(screen.getByRole('status')).toHaveTextContent('All 4 entries')
  })

  it('offers no filter for nothing', () => {
    renderEvents()
    expect(screen.queryByRole('combobox')).not.toBeInTheDocument()
  })
})
