import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { StoryParameters } from './support/story-parameters.js'
import { translationOf, wordsOf } from './support/translations.js'

const meta = {
  title: 'Words/Languages',
  component: ApiCredentialsPanel,
  args: { credentialId: 'acme' },
  parameters: { docs: { story: { inline: false, height: '50rem' } } },
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const comparing = (locale: string, more: Record<string, string> = {}): Story => ({
  globals: { locale, ...more },
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  play: async ({ canvas, globals }) => {
    const { comparison, panel } = wordsOf(globals)
    const heading = await canvas.findByRole('heading', { name: panel.heading })
    await expect(heading.closest('section')).toHaveAttribute('lang', translationOf(locale)?.locale)
    await expect(await canvas.findByRole('button', { name: comparison.promote })).toBeVisible()
  },
})

const explaining = (locale: string, more: Record<string, string> = {}): Story => ({
  globals: { locale, ...more },
  parameters: { scenario: 'password-changed' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, globals }) => {
    const { common, guidance } = wordsOf(globals)
    const [opener] = await canvas.findAllByRole('button', { name: common.whatDoesThisMean })
    if (opener) await userEvent.click(opener)
    await expect(await screen.findByRole('dialog')).toHaveAttribute('lang', translationOf(locale)?.locale)
    await expect(screen.getByText(guidance.steps)).toBeVisible()
  },
})

export const Spanish = comparing('es')
export const SpanishGuidance = explaining('es')

export const SpanishInRightToLeftPage: Story = {
  ...comparing('es', { direction: 'rtl' }),
  play: async (context) => {
    await expect(document.documentElement.dir).toBe('rtl')
    const bar = await context.canvas.findByRole('img')
    await expect(bar).toHaveStyle({ direction: 'ltr', transform: 'matrix(1, 0, 0, 1, 0, 0)' })
  },
}

export const BrazilianPortuguese = comparing('pt-BR')
export const BrazilianPortugueseGuidance = explaining('pt-BR')

export const Hindi = comparing('hi')
export const HindiGuidance = explaining('hi')

export const Arabic = comparing('ar')
export const ArabicGuidance = explaining('ar')
export const ArabicInEnglishPage = explaining('ar', { direction: 'ltr' })
