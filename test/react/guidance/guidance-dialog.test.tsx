import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { findGuidance, parseGraphError, type GraphError } from '../../../src/core/index.js'
import type { GuidanceCheck } from '../../../src/react/components/guidance-dialog/guidance-check.js'
import {
  GuidanceDialog,
  type GuidanceDialogProps,
} from '../../../src/react/components/guidance-dialog/guidance-dialog.js'
import { WordsProvider } from '../../../src/react/index.js'

const graph = (code: number, values: object = {}): GraphError =>
  parseGraphError({ error: { code, message: `(#${code}) What Meta wrote`, ...values } }, { httpStatus: 400 })

const expired = graph(190, { error_subcode: 463, fbtrace_id: 'AFAKEtrace000001' })
const subject = { credentialId: 'acme', token: { fingerprint: 'a1b2c3' } }

beforeEach(() => sessionStorage.clear())

const open = (props: Partial<GuidanceDialogProps> = {}) => {
  const onOpenChange = vi.fn()
  const user = userEvent.setup()
  const draw = (more: Partial<GuidanceDialogProps> = {}) => (
    <WordsProvider timeZone="Asia/Kolkata">
      <GuidanceDialog error={expired} subject={subject} open onOpenChange={onOpenChange} {...props} {...more} />
    </WordsProvider>
  )
  const { rerender } = render(draw())
  return { user, onOpenChange, rerender: (more: Partial<GuidanceDialogProps>) => rerender(draw(more)) }
}

const step = (name: RegExp) => screen.getByRole('checkbox', { name })
const solved = () => Promise.resolve<GuidanceCheck>({ outcome: 'solved' })

describe('the steps of guidance', () => {
  it('have a checkbox each, and say how many are done', async () => {
    const { user } = open()
    const all = findGuidance(expired).steps.length
    expect(screen.getAllByRole('checkbox')).toHaveLength(all)
    expect(screen.getByText(`0 of ${all} steps done`)).toHaveAttribute('role', 'status')
    await user.click(step(/^Done Paste the new token/))
    expect(screen.getByText(`1 of ${all} steps done`)).toBeVisible()
    for (const box of screen.getAllByRole('checkbox', { checked: false })) await user.click(box)
    expect(screen.getByText(`All ${all} steps done`)).toBeVisible()
  })

  it('are ticked with the keyboard', async () => {
    const { user } = open()
    step(/^Done Paste/).focus()
    await user.keyboard(' ')
    expect(step(/^Done Paste/)).toBeChecked()
  })

  it('stay ticked when the dialog is closed and opened again', async () => {
    const { user, rerender } = open()
    await user.click(step(/^Done Paste/))
    rerender({ open: false })
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    rerender({ open: true })
    expect(step(/^Done Paste/)).toBeChecked()
  })

  it('are not ticked for another token or another error', async () => {
    const { user, rerender } = open()
    await user.click(step(/^Done Paste/))
    rerender({ subject: { credentialId: 'acme', token: { fingerprint: 'other' } } })
    expect(step(/^Done Paste/)).not.toBeChecked()
    rerender({ error: graph(190, { error_subcode: 466 }) })
    expect(step(/^Done Paste/)).not.toBeChecked()
    rerender({ error: expired })
    expect(step(/^Done Paste/)).toBeChecked()
  })

  it('say before the click what the page behind a link asks for, and that it opens in a new tab', () => {
    open()
    const link = screen.getByRole('link', { name: 'Open Business settings: System users' })
    expect(link).toHaveAccessibleDescription('Opens in a new tab. Needs a business admin who is logged in at Facebook.')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
  })

  it('keep names of permissions left-to-right', () => {
    open({ error: graph(10) })
    const name = screen.getAllByText('whatsapp_business_messaging')[0]
    expect(name?.closest('bdi')).toHaveAttribute('dir', 'ltr')
  })
})

describe('what came', () => {
  it('stands beside what is documented, with its time', () => {
    open({ at: new Date('2026-11-22T08:30:00Z') })
    expect(screen.getByText('Error 190 · 463')).toBeVisible()
    expect(screen.getByText('HTTP 400 received, 401 documented')).toBeVisible()
    expect(screen.getByText(/^Received Nov 22, 2026, 2:00 PM/)).toBeVisible()
  })

  it('is copied as it is shown, and said', async () => {
    const { user } = open({ at: new Date('2026-11-22T08:30:00Z') })
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    const copied = await navigator.clipboard.readText()
    expect(copied).toContain('(#190) What Meta wrote')
    expect(copied).toContain('Trace AFAKEtrace000001')
    expect(copied).toContain('HTTP 400 received')
    expect(copied).toMatch(/Received Nov 22, 2026/)
    expect(screen.getByText('Copied.')).toHaveAttribute('role', 'status')
  })

  it('can be selected where copying is forbidden', async () => {
    const { user } = open()
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy details' }))
    expect(await screen.findByText(/Select the text/)).toHaveAttribute('role', 'status')
    expect(screen.getByText(/What Meta wrote/)).toBeVisible()
    write.mockRestore()
  })

  it('says that Meta keeps the trace for a short time only', () => {
    open()
    expect(screen.getByText(/Meta keeps a trace for a short time only/)).toBeInTheDocument()
  })
})

describe('the way back from Meta', () => {
  const come = (event: 'focus' | 'visibilitychange') =>
    act(() => void fireEvent(event === 'focus' ? window : document, new Event(event)))
  const follow = () =>
    fireEvent(
      screen.getByRole('link', { name: 'Open Business settings: System users' }),
      new MouseEvent('auxclick', { bubbles: true, button: 1 }),
    )

  it.each(['focus', 'visibilitychange'] as const)('offers the check when a link was followed (%s)', (event) => {
    open({ onCheck: solved })
    expect(screen.queryByText(/Back from Meta/)).not.toBeInTheDocument()
    follow()
    come(event)
    expect(screen.getByText('Back from Meta? Check again to see whether it worked.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveAttribute('data-variant', 'primary')
  })

  it('offers the check again after a second trip, in place of what the last one said', async () => {
    const { user } = open({ onCheck: () => Promise.resolve({ outcome: 'failed' }) })
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await screen.findByText(/did not get through/)).toBeVisible()
    follow()
    come('focus')
    expect(screen.getByText(/Back from Meta/)).toBeVisible()
    expect(screen.queryByText(/did not get through/)).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await screen.findByText(/did not get through/)).toBeVisible()
  })

  it('does not ask somebody who only looked at another tab', () => {
    open({ onCheck: solved })
    come('visibilitychange')
    expect(screen.queryByText(/Back from Meta/)).not.toBeInTheDocument()
  })

  it('does not ask where nothing can be checked', () => {
    open()
    follow()
    come('focus')
    expect(screen.queryByText(/Back from Meta/)).not.toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument()
  })
})

describe('a check from the dialog', () => {
  const check = async (found: GuidanceCheck, props: Partial<GuidanceDialogProps> = {}) => {
    const world = open({ onCheck: () => Promise.resolve(found), ...props })
    await world.user.click(screen.getByRole('button', { name: 'Check again' }))
    return world
  }

  it('that turns good says so, forgets the ticks and offers to close', async () => {
    const { user, onOpenChange, rerender } = open({ onCheck: solved })
    await user.click(step(/^Done Paste/))
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    expect((await screen.findByText('Solved: Meta accepts the token.')).closest('[role=status]')).not.toBeNull()
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    const close = screen.getByRole('button', { name: 'Close' })
    expect(close).toHaveFocus()
    await user.click(close)
    expect(onOpenChange).toHaveBeenCalledWith(false)
    rerender({ open: false })
    rerender({ open: true })
    expect(step(/^Done Paste/)).not.toBeChecked()
  })

  it('of a candidate offers to use it, and closes when that went through', async () => {
    const run = vi.fn(() => Promise.resolve(true))
    const { user, onOpenChange } = await check({ outcome: 'solved', isCandidate: true, next: { kind: 'use', run } })
    expect(await screen.findByText(/not in use yet/)).toBeVisible()
    const use = screen.getByRole('button', { name: 'Use this token' })
    expect(use).toHaveFocus()
    await user.click(use)
    expect(run).toHaveBeenCalledOnce()
    await waitFor(() => expect(onOpenChange).toHaveBeenCalledWith(false))
  })

  it.each([
    ['is refused', () => Promise.resolve(false)],
    ['breaks', () => Promise.reject(new Error('down'))],
  ])('stays open and says so when the switch %s', async (_how, run) => {
    const { user, onOpenChange } = await check({ outcome: 'solved', isCandidate: true, next: { kind: 'use', run } })
    await user.click(await screen.findByRole('button', { name: 'Use this token' }))
    expect(await screen.findByText(/The switch did not go through/)).toBeVisible()
    expect(onOpenChange).not.toHaveBeenCalled()
    expect(screen.getByRole('button', { name: 'Use this token' })).not.toHaveAttribute('aria-disabled')
  })

  it('sends the admin to the comparison where something would be lost', async () => {
    await check({ outcome: 'solved', isCandidate: true, next: { kind: 'compare', run: () => {} } })
    expect(await screen.findByRole('button', { name: 'Compare and use this token' })).toBeVisible()
  })

  it('that still fails in the same way says that nothing has changed', async () => {
    const { user } = await check({ outcome: 'unsolved', error: expired })
    expect(await screen.findByText('Nothing has changed: still Error 190 · 463.')).toBeVisible()
    await user.click(step(/^Done Paste/))
    expect(step(/^Done Paste/)).toBeChecked()
  })

  it('that fails in another way says what changed, and what to do now', async () => {
    await check({ outcome: 'unsolved', error: graph(10) })
    expect(
      await screen.findByText('Before: Error 190 · 463. Now: Error 10 (A permission is missing or was removed).'),
    ).toBeVisible()
    expect(screen.getByRole('dialog', { name: 'A permission is missing or was removed' })).toBeVisible()
    expect(screen.getByText('Error 10')).toBeVisible()
    expect(step(/^Done Look at "Permissions"/)).toBeVisible()
  })

  it('that meets the same code for another reason names both', async () => {
    const facts = {
      status: { state: 'valid', deadline: null, daysLeft: null, neverExpires: true, reason: null },
    } as const
    await check({ outcome: 'unsolved', error: expired, facts })
    expect(
      await screen.findByText(
        'Before: Error 190 · 463 (The token has expired). Now: Error 190 · 463 (Something still sends with an old token).',
      ),
    ).toBeVisible()
  })

  it('gives way to another error of the host', async () => {
    const { rerender } = await check({ outcome: 'unsolved', error: graph(10) })
    expect(await screen.findByText(/^Before/)).toBeVisible()
    rerender({ error: graph(3) })
    expect(screen.queryByText(/^Before/)).not.toBeInTheDocument()
    expect(screen.getByText('Error 3')).toBeVisible()
  })

  it('says when it found what it found', async () => {
    await check({ outcome: 'unsolved', error: graph(10) }, { at: new Date('2020-01-01T00:00:00Z') })
    expect(await screen.findByText(/^Received/)).not.toHaveTextContent('2020')
  })

  it('that cannot see the error says so, and how to know', async () => {
    await check({ outcome: 'unsure' })
    expect(await screen.findByText(/cannot see everything. Send a message/)).toBeVisible()
    expect(screen.getAllByRole('checkbox').length).toBeGreaterThan(1)
  })

  it.each([
    ['tells nothing', () => Promise.resolve<GuidanceCheck>({ outcome: 'failed' })],
    ['breaks', () => Promise.reject(new Error('down'))],
  ])('that %s can be tried again', async (_how, onCheck) => {
    const { user } = open({ onCheck })
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    expect(await screen.findByText(/did not get through/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Check again' })).toHaveFocus()
  })

  it('runs once at a time, keeps the focus and says that it runs', async () => {
    let finish = (_found: GuidanceCheck) => {}
    const onCheck = vi.fn(() => new Promise<GuidanceCheck>((resolve) => (finish = resolve)))
    const { user } = open({ onCheck })
    await user.click(screen.getByRole('button', { name: 'Check again' }))
    const running = screen.getByRole('button', { name: 'Checking…' })
    expect(running).toHaveFocus()
    expect(running).toHaveAttribute('aria-disabled', 'true')
    await user.click(running)
    expect(onCheck).toHaveBeenCalledOnce()
    await act(async () => finish({ outcome: 'unsure' }))
    expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Check again' })).toHaveFocus()
  })
})
