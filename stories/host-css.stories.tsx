import type { Meta, StoryObj } from '@storybook/react-vite'
import type { CSSProperties } from 'react'
import { expect } from 'storybook/test'
import { ApiCredentialsPanel } from '../src/react/panel/api-credentials-panel.js'
import type { HOST_CSS } from './support/host-css/host-css.js'
import type { StoryParameters } from './support/story-parameters.js'

const meta = {
  title: 'Panel/HostCss',
  component: ApiCredentialsPanel,
  tags: ['!autodocs'],
  args: { credentialId: 'acme' },
  parameters: { scenario: 'candidate-with-losses' } satisfies StoryParameters,
  render: (args) => (
    <>
      <h1>A page of the host</h1>
      <button type="button">A button of the host</button>
      <ApiCredentialsPanel {...args} />
    </>
  ),
} satisfies Meta<typeof ApiCredentialsPanel>
export default meta

type Story = StoryObj<typeof meta>

const SEEN = [
  'background-color',
  'border-block-end-width',
  'border-end-end-radius',
  'color',
  'display',
  'font-family',
  'font-size',
  'font-weight',
  'height',
  'letter-spacing',
  'line-height',
  'list-style-type',
  'margin-block-end',
  'padding-inline-start',
  'text-align',
  'text-transform',
  'width',
]

const look = (elements: Iterable<Element>) =>
  Array.from(elements, (element) => {
    const style = getComputedStyle(element)
    return [element.tagName, ...SEEN.map((name) => `${name}: ${style.getPropertyValue(name)}`)].join('; ')
  })

const beside = (host: keyof typeof HOST_CSS): Story => ({
  globals: { host },
  play: async ({ canvas, canvasElement }) => {
    const heading = await canvas.findByRole('heading', { name: 'A page of the host' })
    const button = canvas.getByRole('button', { name: 'A button of the host' })
    await expect(await canvas.findByRole('button', { name: 'Use this token' })).toBeVisible()
    await expect(await canvas.findByRole('heading', { name: 'History' })).toBeVisible()
    await expect(canvas.getByLabelText('Access token')).toBeVisible()

    const ours = canvasElement.querySelectorAll('.wac-root :is(button, input, label, table, th, td, h2, h3, p, li)')
    const sheet = document.querySelector<HTMLStyleElement>('style[data-host-css]')
    const [now, theirs] = [look(ours), look([heading, button])]
    if (sheet) sheet.disabled = true
    const [alone, bare] = [look(ours), look([heading, button])]
    if (sheet) sheet.disabled = false
    await expect(now).toEqual(alone)
    await expect(theirs.filter((line) => !bare.includes(line))).toHaveLength(sheet ? 2 : 0)
  },
})

const ACCENTS = { light: 'rgb(90, 20, 200)', dark: 'rgb(200, 170, 255)' }

export const OwnTokens: Story = {
  args: { style: { '--wac-accent': `light-dark(${ACCENTS.light}, ${ACCENTS.dark})` } as CSSProperties },
  play: async ({ canvas, globals }) => {
    const check = await canvas.findByRole('button', { name: 'Check token' })
    const accent = globals['theme'] === 'dark' ? ACCENTS.dark : ACCENTS.light
    await expect(check).toHaveStyle({ backgroundColor: accent })
  },
}

export const Bootstrap = beside('bootstrap')
export const Tailwind = beside('tailwind')
export const OtherKit = beside('other kit')
export const Nothing = beside('none')
