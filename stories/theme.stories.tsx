import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { TokenStatusCard } from '../src/react/components/token-status-card/token-status-card.js'
import { initialTheme } from './support/initial-theme.js'
import { worldOf } from './support/load-world.js'
import { wordsOf } from './support/translations.js'

const BACKGROUNDS = { light: 'rgb(255, 255, 255)', dark: 'rgb(20, 26, 23)' }

const meta = {
  title: 'Docs/Theme',
  component: TokenStatusCard,
  tags: ['!autodocs'],
  args: { slot: null },
  render: (args, context) => <TokenStatusCard {...args} slot={worldOf(context).credential.live} />,
} satisfies Meta<typeof TokenStatusCard>
export default meta

type Story = StoryObj<typeof meta>

export const OfTheToolbar: Story = {
  tags: ['!dev'],
  play: async ({ canvas, globals }) => {
    await expect(globals['theme']).toBe(initialTheme)
    const card = await canvas.findByRole('region', { name: 'Current token' })
    await expect(card).toHaveStyle({ backgroundColor: BACKGROUNDS[initialTheme] })
  },
}

export const Light: Story = {
  globals: { theme: 'light' },
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('region', { name: 'Current token' })
    await expect(card).toHaveStyle({ backgroundColor: BACKGROUNDS.light })
  },
}

export const Dark: Story = {
  globals: { theme: 'dark' },
  play: async ({ canvas }) => {
    const card = await canvas.findByRole('region', { name: 'Current token' })
    await expect(card).toHaveStyle({ backgroundColor: BACKGROUNDS.dark })
  },
}

export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvas, globals }) => {
    const card = await canvas.findByRole('region', { name: wordsOf(globals).statusCard.heading })
    await expect(card).toHaveStyle({ direction: 'rtl' })
    await expect(canvas.getByRole('img')).toHaveStyle({ transform: 'matrix(-1, 0, 0, 1, 0, 0)' })
  },
}
