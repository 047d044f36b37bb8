import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { ScenarioName } from '../src/testing/index.js'
import { silent, silentWrites, unreachable } from './support/broken-clients.js'
import { goOnline, offline } from './support/offline.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/Waiting',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const LONG = { timeout: 8_000 }

export const StillLoading: Story = {
  parameters: { client: silent } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Still loading/, {}, LONG)).toBeVisible()
  },
}

const later = async (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const slowly: StoryParameters['client'] = ({ client }) => ({
  ...client,
  get: async (...args) => later(700).then(async () => client.get(...args)),
  events: async (...args) => later(1_200).then(async () => client.events(...args)),
})

const arriving = (scenario: ScenarioName): Story => ({
  parameters: { scenario, client: slowly } satisfies StoryParameters,
  play: async ({ canvas }) => {
    const shifts: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    await expect(await canvas.findByRole('heading', { name: 'Current token' }, LONG)).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: 'History' }, LONG)).toBeInTheDocument()
    await later(300)
    shifts.push(...observer.takeRecords())
    observer.disconnect()
    await expect(shifts).toEqual([])
  },
})

export const Arriving = arriving('permanent')
export const ArrivingWithAProblem = arriving('revoked')
export const ArrivingAfterASwitch = arriving('sender-behind')
export const ArrivingWithACandidate = arriving('candidate-with-losses')
export const ArrivingOnAPhone: Story = { ...arriving('five-days-left'), globals: { width: '320' } }

export const CheckingAgain: Story = {
  parameters: { client: silentWrites } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check again' }))
    await expect(await canvas.findByRole('button', { name: 'Checking…' })).toHaveAttribute('aria-disabled', 'true')
    await expect(canvas.queryByRole('button', { name: 'Cancel' })).toBeNull()
  },
}

export const StillChecking: Story = {
  parameters: { client: silentWrites } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check again' }))
    await expect(await canvas.findByRole('button', { name: 'Cancel' }, LONG)).toBeVisible()
    await expect(canvas.getAllByText(/Still waiting for Meta/).length).toBeGreaterThan(0)
  },
}

export const CheckCancelled: Story = {
  parameters: { client: silentWrites } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Check again' }))
    await userEvent.click(await canvas.findByRole('button', { name: 'Cancel' }, LONG))
    await expect(await canvas.findByRole('button', { name: 'Check again' })).toHaveFocus()
    await expect(canvas.getByText(/Cancelled. The current token is untouched/)).toBeInTheDocument()
  },
}

export const Offline: Story = {
  beforeEach: offline,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You are offline/)).toBeVisible()
    await expect(await canvas.findByText('Works')).toBeVisible()
  },
}

export const OfflineFromTheStart: Story = {
  beforeEach: offline,
  parameters: { client: unreachable } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You are offline/)).toBeVisible()
    await expect(canvas.queryByText('The credentials could not be loaded')).toBeNull()
  },
}

let reachable = true

export const OfflineInTheMiddleOfACheck: Story = {
  parameters: {
    client: ({ client }) => ({
      ...client,
      check: async (id, options) => (reachable ? client : unreachable()).check(id, options),
    }),
  } satisfies StoryParameters,
  beforeEach: () => {
    reachable = true
    return goOnline
  },
  play: async ({ canvas, userEvent, step }) => {
    const button = await canvas.findByRole('button', { name: 'Check again' })
    await step('The network is lost while the token is being checked', async () => {
      reachable = false
      offline()
      await userEvent.click(button)
      await expect(await canvas.findByText(/You are offline/)).toBeVisible()
      await expect(canvas.queryByText(/The server cannot be reached/)).toBeNull()
    })
    await step('It comes back, and the check goes on by itself', async () => {
      reachable = true
      goOnline()
      await expect(await canvas.findByText('Checked: Works.')).toBeInTheDocument()
      await expect(canvas.queryByText(/You are offline/)).toBeNull()
    })
  },
}
