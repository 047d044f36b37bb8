import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen } from 'storybook/test'
import { ExpiryBanner } from '../src/react/banner/expiry-banner.js'
import { TokenForm } from '../src/react/components/token-form/token-form.js'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { ScenarioName } from '../src/testing/index.js'
import { PHONE } from './support/phone.js'
import { pseudoLocale } from './support/pseudo-locale.js'
import type { StoryParameters } from './support/story-parameters.js'

const { labels } = pseudoLocale

const meta = {
  title: 'Words/Pseudo-locale',
  component: ApiCredentialsPanel,
  args: { credentialId: 'acme' },
  globals: { locale: 'pseudo' },
  parameters: { docs: { story: { inline: false, height: '50rem' } } },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const panel = (scenario: ScenarioName, heading: string): Story => ({
  parameters: { scenario } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: heading })).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: labels.timeline.heading })).toBeVisible()
  },
})

export const Panel = panel('five-days-left', labels.permissions.heading)
export const Comparison = panel('candidate-with-losses', labels.comparison.heading)
export const AfterTheSwitch = panel('just-promoted', labels.permissions.heading)
export const NarrowPanel: Story = { ...Comparison, globals: PHONE }

export const Guidance: Story = {
  parameters: { scenario: 'password-changed' } satisfies StoryParameters,
  play: async ({ canvas, userEvent }) => {
    const [opener] = await canvas.findAllByRole('button', { name: labels.common.whatDoesThisMean })
    if (opener) await userEvent.click(opener)
    await expect(await screen.findByRole('dialog')).toBeVisible()
    await expect(screen.getByText(labels.guidance.steps)).toBeVisible()
  },
}

export const Banner: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  render: () => <ExpiryBanner onRotate={fn()} onExplain={fn()} />,
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: labels.expiry.rotate })).toBeVisible()
  },
}

export const Form: Story = {
  render: () => <TokenForm onSubmit={fn()} />,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByLabelText(labels.tokenForm.field))
    await userEvent.paste('not a token at all')
    await expect(await canvas.findByText(labels.tokenForm.confirm)).toBeVisible()
  },
}
