import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, fn, screen, waitFor, within } from 'storybook/test'
import { GuidanceDialog } from '../src/react/components/guidance-dialog/guidance-dialog.js'
import { guidanceExample } from './support/guidance-example.js'
import { worldOf } from './support/load-world.js'
import { PHONE } from './support/phone.js'

const SEEN = new Date('2026-11-23T08:30:00Z')
const { error } = guidanceExample('token-190-expired', undefined)

const meta = {
  title: 'Components/GuidanceDialog/Handover',
  component: GuidanceDialog,
  args: { error, at: SEEN, open: true, onOpenChange: fn() },
  parameters: { docs: { story: { inline: false, height: '40rem' } } },
  render: (args, context) => {
    const { id, live, requirements } = worldOf(context).credential
    return <GuidanceDialog {...args} subject={{ credentialId: id, token: live, requirements }} />
  },
} satisfies Meta<typeof GuidanceDialog>
export default meta

type Story = StoryObj<typeof meta>

const openTicket = async (click: (element: Element) => Promise<void>) => {
  await click(await screen.findByRole('button', { name: 'Open a Chakra Ticket' }))
  return within(await screen.findByRole('region', { name: 'Open a Chakra Ticket' }))
}
const openBrief = async (click: (element: Element) => Promise<void>) => {
  await click(await screen.findByRole('button', { name: 'Who can fix this?' }))
  return within(await screen.findByRole('region', { name: 'Who can fix this?' }))
}

export const Ticket: Story = {
  args: { onOpenTicket: fn() },
  play: async ({ userEvent }) => {
    const ticket = await openTicket(userEvent.click)
    await waitFor(async () => expect(ticket.getByRole('heading', { name: 'Open a Chakra Ticket' })).toHaveFocus())
    const preview = ticket.getByRole('group', { name: 'What will be sent' })
    await expect(preview).toHaveTextContent('Error: 190')
    await expect(preview).toHaveTextContent(/Trace: AFAKEtrace000001, at 2026-11-23T08:30/)
    await expect(preview).toHaveTextContent('Done so far: nothing yet')
  },
}

export const TicketWithANote: Story = {
  args: { onOpenTicket: fn() },
  play: async ({ userEvent, args }) => {
    const ticket = await openTicket(userEvent.click)
    await userEvent.type(ticket.getByLabelText('What were you doing?'), 'Sending the November offer')
    const preview = ticket.getByRole('group', { name: 'What will be sent' })
    await expect(preview).toHaveTextContent('What the admin was doing: Sending the November offer')
    const shown = preview.textContent
    await userEvent.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(async () => expect(args.onOpenTicket).toHaveBeenCalledOnce())
    await expect(args.onOpenTicket).toHaveBeenCalledWith(
      expect.objectContaining({ code: 190, note: 'Sending the November offer' }),
      shown,
    )
    await expect(await ticket.findByRole('button', { name: 'The ticket was sent.' })).toHaveFocus()
  },
}

export const TicketRefusesAToken: Story = {
  args: { onOpenTicket: fn() },
  play: async ({ userEvent, args }) => {
    const ticket = await openTicket(userEvent.click)
    const note = ticket.getByLabelText('What were you doing?')
    await userEvent.click(note)
    await userEvent.paste(`I pasted EAAFAKE${'x'.repeat(60)} and it failed`)
    await expect(note).toHaveAccessibleDescription(/This looks like a token or a secret/)
    await userEvent.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await expect(args.onOpenTicket).not.toHaveBeenCalled()
    await expect(note).toHaveValue(`I pasted EAAFAKE${'x'.repeat(60)} and it failed`)
    await expect(ticket.getByRole('group', { name: 'What will be sent' })).not.toHaveTextContent('EAAFAKE')
  },
}

export const TicketNotSent: Story = {
  args: { onOpenTicket: fn(() => Promise.reject(new Error('The help desk is closed.'))) },
  play: async ({ userEvent }) => {
    const ticket = await openTicket(userEvent.click)
    await userEvent.type(ticket.getByLabelText('What were you doing?'), 'Sending')
    await userEvent.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await expect(await ticket.findByText(/The ticket could not be sent/)).toBeVisible()
    await expect(ticket.getByLabelText('What were you doing?')).toHaveValue('Sending')
  },
}

export const TicketIsBeingSent: Story = {
  args: { onOpenTicket: fn(() => new Promise(() => {})) },
  play: async ({ userEvent, args }) => {
    const ticket = await openTicket(userEvent.click)
    await userEvent.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    const button = await ticket.findByRole('button', { name: 'Sending…' })
    await userEvent.click(button)
    await expect(args.onOpenTicket).toHaveBeenCalledOnce()
  },
}

export const TicketAtAnAddress: Story = {
  args: { ticketUrl: 'https://help.example/new?subject={subject}&body={body}' },
  play: async ({ userEvent }) => {
    const ticket = await openTicket(userEvent.click)
    const link = ticket.getByRole('link', { name: 'Go on in a new tab' })
    const sent = new URL(link.getAttribute('href') ?? '')
    await expect(sent.searchParams.get('body')).toBe(
      ticket.getByRole('group', { name: 'What will be sent' }).textContent,
    )
    await expect(link).toHaveAttribute('rel', 'noopener noreferrer')
  },
}

export const TicketToCopy: Story = {
  play: async ({ userEvent }) => {
    const ticket = await openTicket(userEvent.click)
    await expect(ticket.getByText('Copy the text below and send it to Chakra’s support.')).toBeVisible()
    await expect(ticket.getByRole('button', { name: 'Copy the ticket' })).toBeVisible()
  },
}

export const TicketFirst: Story = {
  args: { facts: { ownApp: false } },
  play: async () => {
    await expect(await screen.findByRole('button', { name: 'Open a Chakra Ticket' })).toHaveAttribute(
      'data-variant',
      'primary',
    )
  },
}

export const Brief: Story = {
  play: async ({ userEvent }) => {
    const brief = await openBrief(userEvent.click)
    await expect(brief.getByRole('radio', { name: 'An admin of the business at Meta' })).toBeChecked()
    await expect(brief.getByRole('group', { name: 'What will be sent' })).toHaveTextContent(
      /only an admin of our business at Meta can do.*Please do this: 1\./s,
    )
    await userEvent.click(brief.getByRole('radio', { name: 'Chakra' }))
    await expect(brief.getByRole('group', { name: 'What will be sent' })).toHaveTextContent('Hello Chakra!')
  },
}

export const BriefOnAPhone: Story = { ...Brief, globals: PHONE }

export const TicketOnAPhone: Story = { ...Ticket, globals: PHONE }
