import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, waitFor, within } from 'storybook/test'
import { CredentialList } from '../src/react/list/credential-list.js'
import { refusing, silent, unreachable } from './support/broken-clients.js'
import { withMany } from './support/many-credentials.js'
import { PHONE } from './support/phone.js'
import type { StoryParameters } from './support/story-parameters.js'
import { wordsOf } from './support/translations.js'

const meta = {
  title: 'Panel/CredentialList',
  component: CredentialList,
  args: { onSelect: fn(), href: (id) => `#/credentials/${id}` },
  parameters: { docs: { story: { inline: false, height: '32rem' } } },
} satisfies Meta<typeof CredentialList>
export default meta

type Story = StoryObj<typeof meta>

type Canvas = Parameters<NonNullable<Story['play']>>[0]['canvas']

// The first story makes the accounts of all of them.
const says = (canvas: Canvas, text: string | RegExp) => canvas.findByText(text, undefined, { timeout: 10_000 })

const many = (count: number): StoryParameters => ({ client: withMany(count) })

export const OneCredential: Story = {
  parameters: { scenario: 'five-days-left' } satisfies StoryParameters,
  play: async ({ canvas, userEvent, args }) => {
    await says(canvas, '1 credential · 1 needs action')
    const row = canvas.getByRole('link', { name: /Acme WhatsApp/ })
    await expect(row).toHaveTextContent('Expires soon')
    await userEvent.click(row)
    await expect(args.onSelect).toHaveBeenCalledWith('acme')
  },
}

export const Forty: Story = {
  parameters: many(40),
  play: async ({ canvas }) => {
    await expect(await says(canvas, '40 credentials · 1 needs action')).toBeVisible()
    await expect(canvas.getAllByRole('listitem')[0]).toHaveTextContent('Not accepted')
  },
}

export const Selected: Story = {
  args: { selectedId: 'shop-7' },
  parameters: many(40),
  play: async ({ canvas }) => {
    await says(canvas, /^40 credentials/)
    await expect(canvas.getByRole('link', { current: true })).toHaveTextContent('Patna Orders 1')
  },
}

export const AThousand: Story = {
  tags: ['!autodocs'],
  parameters: many(1000),
  play: async ({ canvas }) => {
    await expect(await says(canvas, '1000 credentials · 17 need action')).toBeVisible()
    const [first] = canvas.getAllByRole('listitem')
    await expect(first).toHaveAttribute('aria-setsize', '1000')
    await expect(canvas.getAllByRole('listitem').length).toBeLessThan(200)
  },
}

export const Searched: Story = {
  parameters: many(1000),
  play: async ({ canvas, userEvent }) => {
    await says(canvas, /^1000 credentials/)
    await userEvent.type(canvas.getByRole('searchbox', { name: 'Search' }), 'kochi delivery')
    await expect(await canvas.findByText('20 of 1000')).toBeVisible()
    await expect(canvas.getByText('20 credentials found')).toBeInTheDocument()
  },
}

export const NoMatch: Story = {
  parameters: many(40),
  play: async ({ canvas, userEvent }) => {
    await says(canvas, /^40 credentials/)
    const field = canvas.getByRole('searchbox', { name: 'Search' })
    await userEvent.type(field, 'Berlin')
    await expect(await canvas.findByText('Nothing matches “Berlin”.')).toBeVisible()
    const empty = within(canvas.getByText('Nothing matches “Berlin”.').parentElement ?? document.body)
    await userEvent.click(empty.getByRole('button', { name: 'Clear search' }))
    await expect(await canvas.findByText(/^40 credentials/)).toBeVisible()
    await expect(field).toHaveFocus()
  },
}

export const TokenInTheSearch: Story = {
  parameters: many(40),
  play: async ({ canvas, userEvent }) => {
    await says(canvas, /^40 credentials/)
    await userEvent.click(canvas.getByRole('searchbox', { name: 'Search' }))
    await userEvent.paste(`EAAFAKE${'x9Y8z7W6v5'.repeat(12)}`)
    await expect(await canvas.findByText(/That looks like an access token/)).toBeVisible()
    await expect(canvas.getByRole('searchbox')).toHaveValue('')
  },
}

export const ByKeyboard: Story = {
  tags: ['!autodocs'],
  parameters: many(1000),
  play: async ({ canvas, userEvent }) => {
    await says(canvas, /^1000 credentials/)
    await userEvent.click(canvas.getByRole('searchbox', { name: 'Search' }))
    await userEvent.keyboard('{ArrowDown}{ArrowDown}')
    await expect(document.activeElement?.parentElement).toHaveAttribute('aria-posinset', '2')
    await userEvent.keyboard('{End}')
    await expect(document.activeElement?.parentElement).toHaveAttribute('aria-posinset', '1000')
    await userEvent.keyboard('{Home}{ArrowUp}')
    await expect(canvas.getByRole('searchbox')).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}pune')
    await expect(canvas.getByRole('searchbox')).toHaveValue('pune')
  },
}

export const WithoutAddress: Story = {
  render: (args) => <CredentialList {...args} href={undefined} />,
  parameters: many(12),
  play: async ({ canvas, userEvent, args }) => {
    await says(canvas, /^12 credentials/)
    await userEvent.click(canvas.getAllByRole('button', { name: /Works/ })[0]!)
    await expect(args.onSelect).toHaveBeenCalledOnce()
  },
}

export const OnlyToLookAt: Story = {
  render: (args) => <CredentialList {...args} href={undefined} onSelect={undefined} />,
  parameters: many(12),
  play: async ({ canvas }) => {
    await says(canvas, /^12 credentials/)
    await expect(canvas.getAllByRole('listitem')).toHaveLength(12)
    await expect(canvas.queryByRole('link')).toBeNull()
  },
}

export const InsideAPane: Story = {
  tags: ['!autodocs'],
  parameters: many(1000),
  render: (args) => (
    <div style={{ blockSize: '30rem', overflow: 'auto' }}>
      <CredentialList {...args} />
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await says(canvas, /^1000 credentials/)
    const pane = canvas.getByRole('list', { name: 'All credentials' }).closest('section')?.parentElement
    if (!pane) throw new Error('The list is in no pane.')
    const lastPlace = () => canvas.getAllByRole('listitem').at(-1)?.ariaPosInSet
    await waitFor(
      async () => {
        pane.scrollTop = pane.scrollHeight
        await expect(lastPlace()).toBe('1000')
      },
      { timeout: 10_000 },
    )
    await userEvent.click(canvas.getByRole('searchbox'))
    await expect(canvas.getByRole('searchbox')).toBeVisible()
  },
}

export const Empty: Story = {
  parameters: many(0),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('There are no credentials yet.')).toBeVisible()
  },
}

export const Loading: Story = {
  parameters: { client: silent } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading the credentials…')).toBeInTheDocument()
  },
}

export const Offline: Story = {
  parameters: { client: unreachable } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/The server cannot be reached/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

export const SessionEnded: Story = {
  parameters: { client: refusing(401, 'unauthenticated') } satisfies StoryParameters,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Sign in again/)).toBeVisible()
  },
}

export const Phone: Story = {
  globals: PHONE,
  parameters: many(40),
  play: async ({ canvas }) => {
    await expect(await says(canvas, '40 credentials · 1 needs action')).toBeVisible()
  },
}

export const RightToLeft: Story = {
  globals: { locale: 'ar' },
  parameters: many(40),
  play: async ({ canvas, globals }) => {
    const count = wordsOf(globals).list.count({ shown: 40, total: 40, needAction: 1 })
    await expect(await says(canvas, count)).toBeVisible()
  },
}
