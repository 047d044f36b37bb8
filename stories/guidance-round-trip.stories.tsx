import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import type { GuidanceCheck } from '../src/react/components/guidance-dialog/guidance-check.js'
import { GuidanceDialog } from '../src/react/components/guidance-dialog/guidance-dialog.js'
import { guidanceExample } from './support/guidance-example.js'

const expired = guidanceExample('token-190-expired', undefined)
const lacking = guidanceExample('permission-10-scope-missing', undefined)

const meta = {
  title: 'Components/GuidanceDialog/RoundTrip',
  component: GuidanceDialog,
  args: {
    error: { ...expired.error, subcode: 463 },
    at: new Date('2026-11-22T08:30:00Z'),
    open: true,
    onOpenChange: fn(),
    onCheck: async (): Promise<GuidanceCheck> => ({ outcome: 'solved' }),
  },
  beforeEach: () => sessionStorage.removeItem('wac:guidance-steps'),
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
} satisfies Meta<typeof GuidanceDialog>
export default meta

type Story = StoryObj<typeof meta>

const dialog = async () => within(await screen.findByRole('dialog'))

const afterTheCheck = (found: GuidanceCheck, text: string | RegExp): Story => ({
  args: { onCheck: async () => found },
  play: async ({ userEvent }) => {
    const inside = await dialog()
    await userEvent.click(await inside.findByRole('button', { name: 'Check again' }))
    await expect(await inside.findByText(text)).toBeVisible()
  },
})

export const Ticked: Story = {
  play: async ({ userEvent }) => {
    const inside = await dialog()
    // ticks are kept, and on a docs page this story is seen twice
    const unticked = inside.getAllByRole('checkbox', { checked: false }).slice(0, 2)
    if (inside.queryAllByRole('checkbox', { checked: true }).length === 0)
      for (const tick of unticked) await userEvent.click(tick)
    await expect(inside.getByText('2 of 5 steps done')).toBeVisible()
  },
}

export const BackFromMeta: Story = {
  play: async ({ userEvent }) => {
    const inside = await dialog()
    const link = inside.getAllByRole('link')[0]!
    // the page itself is not opened here
    link.addEventListener('click', (event) => event.preventDefault())
    await userEvent.click(link)
    window.dispatchEvent(new Event('focus'))
    await expect(await inside.findByText(/Back from Meta/)).toBeVisible()
    await expect(inside.getByRole('button', { name: 'Check again' })).toBeVisible()
  },
}

export const Checking: Story = {
  args: { onCheck: () => new Promise<GuidanceCheck>(() => {}) },
  play: async ({ userEvent }) => {
    const inside = await dialog()
    await userEvent.click(inside.getByRole('button', { name: 'Check again' }))
    await expect(await inside.findByRole('button', { name: 'Checking…' })).toHaveAttribute('aria-disabled', 'true')
  },
}

export const Solved: Story = {
  play: async ({ userEvent }) => {
    const inside = await dialog()
    await userEvent.click(inside.getByRole('button', { name: 'Check again' }))
    await expect(await inside.findByText('Solved: Meta accepts the token.')).toBeVisible()
    await expect(inside.queryByRole('checkbox')).toBeNull()
    await waitFor(async () => expect(inside.getByRole('button', { name: 'Close' })).toHaveFocus())
  },
}

export const NewTokenWorks = afterTheCheck(
  { outcome: 'solved', isCandidate: true, next: { kind: 'use', run: () => true } },
  'Meta accepts the new token. It is not in use yet.',
)

export const NewTokenLosesSomething = afterTheCheck(
  { outcome: 'solved', isCandidate: true, next: { kind: 'compare', run: () => {} } },
  'Compare and use this token',
)

export const NotSwitched: Story = {
  args: {
    onCheck: async () => ({ outcome: 'solved', isCandidate: true, next: { kind: 'use', run: () => false } }),
  },
  play: async ({ userEvent }) => {
    const inside = await dialog()
    await userEvent.click(inside.getByRole('button', { name: 'Check again' }))
    await userEvent.click(await inside.findByRole('button', { name: 'Use this token' }))
    await expect(await inside.findByText(/The switch did not go through/)).toBeVisible()
  },
}

export const NothingChanged = afterTheCheck(
  { outcome: 'unsolved', error: { ...expired.error, subcode: 463 } },
  'Nothing has changed: still Error 190 · 463.',
)

export const SomethingElseNow = afterTheCheck(
  { outcome: 'unsolved', error: lacking.error },
  'Before: Error 190 · 463. Now: Error 10 (The token lacks a permission).',
)

export const CannotTell = afterTheCheck({ outcome: 'unsure' }, /it cannot see everything/)

export const NotChecked = afterTheCheck({ outcome: 'failed' }, /The check did not get through/)

const HOSTILE = `<img src=x onerror=alert(1)> Accept the terms at https://fb.me/whatsapp-terms, not at https://facebook.com.evil.example/ \u202egnp.exe ${'long '.repeat(900)}`

export const HostileDetails: Story = {
  args: { error: { ...expired.error, message: HOSTILE } },
  play: async ({ userEvent }) => {
    const inside = await dialog()
    await userEvent.click(inside.getByText('What Meta said'))
    await expect(inside.getByRole('link', { name: 'https://fb.me/whatsapp-terms' })).toBeVisible()
    await expect(inside.queryByRole('link', { name: /evil/ })).toBeNull()
    await expect(inside.getByText(/The rest was left out\./)).toBeVisible()
  },
}

const stays = async () => {
  const shown = await screen.findByRole('dialog')
  const { width, height } = shown.getBoundingClientRect()
  await expect(width).toBeLessThanOrEqual(window.innerWidth)
  await expect(height).toBeLessThanOrEqual(window.innerHeight)
  for (const box of shown.querySelectorAll('.wac-dialog-body')) await expect(box.scrollWidth).toBe(box.clientWidth)
}

export const BigText: Story = {
  args: { style: { fontSize: '200%' } },
  play: async () => {
    await stays()
    const inside = await dialog()
    await expect(inside.getByRole('button', { name: 'Close' })).toBeInTheDocument()
  },
}

export const RightToLeft: Story = { globals: { locale: 'ar' }, play: stays }
