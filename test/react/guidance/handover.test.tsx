import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GraphError, OpenTicket } from '../../../src/core/index.js'
import { findGuidance, parseGraphError } from '../../../src/core/index.js'
import { GuidanceDialog, type GuidanceDialogProps } from '../../../src/react/index.js'
import { expectNoTokenIn } from '../../../src/testing/index.js'
import { places } from '../support/places.js'
import { button, quickQueries, renderPanel } from '../support/render-panel.js'
import { sampleCredential } from '../support/sample.js'

const TOKEN = `EAACANARY${'x9Y8z7W6v5'.repeat(12)}`
const expired = parseGraphError(
  { error: { code: 190, error_subcode: 463, message: 'Session has expired', fbtrace_id: 'AFAKEtrace1' } },
  { httpStatus: 400 },
)

const renderDialog = async (props: Partial<GuidanceDialogProps> = {}) => {
  const { id, live, requirements } = await sampleCredential('expired')
  const user = userEvent.setup()
  const view = render(
    <GuidanceDialog
      error={expired}
      at={new Date('2026-03-10T12:00:00Z')}
      subject={{ credentialId: id, token: live, requirements }}
      open
      onOpenChange={() => {}}
      {...props}
    />,
  )
  return { user, ...view }
}

type User = ReturnType<typeof userEvent.setup>

const part = async (user: User, name: string) => {
  await user.click(await button(name))
  return within(await screen.findByRole('region', { name }))
}
const ticketOf = (user: User) => part(user, 'Open a Chakra Ticket')
const briefOf = (user: User) => part(user, 'Who can fix this?')
const preview = (within: Awaited<ReturnType<typeof part>>) =>
  within.getByRole('group', { name: 'What will be sent' }).textContent

const refuseToCopy = () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Not allowed'))

afterEach(() => {
  sessionStorage.clear()
  Reflect.deleteProperty(navigator, 'share')
})

describe('the ticket', () => {
  it('keeps dates in their order in a right-to-left page', async () => {
    const { user } = await renderDialog()
    const ticket = await ticketOf(user)
    const [date] = ticket.getAllByText('2026-03-10T12:00:00Z')
    expect(date?.tagName).toBe('BDI')
    expect(date).toHaveAttribute('dir', 'ltr')
  })

  it('is sent as the admin saw it, with what they added', async () => {
    const onOpenTicket = vi.fn<OpenTicket>()
    const { user } = await renderDialog({ onOpenTicket })
    await user.click((await screen.findAllByRole('checkbox'))[0]!)
    const ticket = await ticketOf(user)
    await user.type(ticket.getByLabelText('What were you doing?'), 'Sending an offer')
    const seen = preview(ticket)
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(() => expect(onOpenTicket).toHaveBeenCalledOnce())
    const [draft, text] = onOpenTicket.mock.calls[0]!
    expect(text).toBe(seen)
    expect(draft).toMatchObject({
      code: 190,
      subcode: 463,
      at: '2026-03-10T12:00:00Z',
      credentialId: 'acme',
      state: 'expired',
      note: 'Sending an offer',
      stepsDone: [{ id: findGuidance(expired).steps[0]?.id }],
    })
    expect(draft.wabaIds.length).toBeGreaterThan(0)
    expect(text).toContain(`Fingerprint of the token: ${draft.fingerprint}`)
    expect(text).toMatch(/What the admin was doing:\nSending an offer$/)
  })

  it('is said to be sent, and is not sent twice', async () => {
    const onOpenTicket = vi.fn<OpenTicket>()
    const { user } = await renderDialog({ onOpenTicket })
    const ticket = await ticketOf(user)
    await user.dblClick(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(() => expect(ticket.getByRole('status')).toHaveTextContent('The ticket was sent.'))
    const button = ticket.getByRole('button', { name: 'The ticket was sent.' })
    expect(button).toHaveFocus()
    await user.click(button)
    expect(onOpenTicket).toHaveBeenCalledOnce()
  })

  it.each<[string, OpenTicket]>([
    ['rejects', () => Promise.reject(new Error(`closed ${TOKEN}`))],
    [
      'throws',
      () => {
        throw new Error('closed')
      },
    ],
  ])('is kept with its note when the host %s, and can be sent again', async (_, fail) => {
    const onOpenTicket = vi.fn(fail)
    const { user } = await renderDialog({ onOpenTicket })
    const ticket = await ticketOf(user)
    await user.type(ticket.getByLabelText('What were you doing?'), 'Sending')
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    expect(await ticket.findByText(/could not be sent/)).toBeVisible()
    expect(document.body).not.toHaveTextContent('closed')
    onOpenTicket.mockImplementation(() => Promise.resolve())
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(() => expect(ticket.getByRole('status')).toHaveTextContent('The ticket was sent.'))
    expect(onOpenTicket.mock.calls[1]?.[0].note).toBe('Sending')
  })

  it('keeps the note while another part is open', async () => {
    const { user } = await renderDialog()
    const ticket = await ticketOf(user)
    await user.type(ticket.getByLabelText('What were you doing?'), 'Sending')
    await briefOf(user)
    expect(screen.queryByLabelText('What were you doing?')).not.toBeVisible()
    expect((await ticketOf(user)).getByLabelText('What were you doing?')).toHaveValue('Sending')
  })

  it('takes the focus when it opens, and says at its button that it is open', async () => {
    const { user } = await renderDialog()
    const ticket = await ticketOf(user)
    await waitFor(() => expect(ticket.getByRole('heading')).toHaveFocus())
    expect(await button('Open a Chakra Ticket')).toHaveAttribute('aria-expanded', 'true')
    await user.click(await button('Open a Chakra Ticket'))
    expect(screen.queryByRole('region', { name: 'Open a Chakra Ticket' })).not.toBeInTheDocument()
  })

  it('refuses a token in the note, keeps it in the field, and nowhere else', async () => {
    const onOpenTicket = vi.fn<OpenTicket>()
    const rendered = await renderDialog({ onOpenTicket })
    const { user } = rendered
    const ticket = await ticketOf(user)
    const note = ticket.getByLabelText('What were you doing?')
    await user.click(note)
    await user.paste(`I pasted ${TOKEN} here`)
    expect(note).toHaveAccessibleDescription(/looks like a token or a secret/)
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    expect(onOpenTicket).not.toHaveBeenCalled()
    expect(note).toHaveValue(`I pasted ${TOKEN} here`)
    expect(() => expectNoTokenIn(places({ ...rendered, queryClient: quickQueries() }), TOKEN)).not.toThrow()
    await user.clear(note)
    await user.type(note, 'I pasted a token')
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(() => expect(onOpenTicket).toHaveBeenCalledOnce())
  })

  it('forgets a token in the note when the page goes away, but no other note', async () => {
    const { user, unmount } = await renderDialog()
    const ticket = await ticketOf(user)
    const note = ticket.getByLabelText<HTMLTextAreaElement>('What were you doing?')
    await user.type(note, 'Sending')
    act(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')))
    expect(note).toHaveValue('Sending')
    await user.paste(TOKEN)
    act(() => void window.dispatchEvent(new PageTransitionEvent('pagehide')))
    expect(note).toHaveValue('')
    await waitFor(() => expect(note).not.toHaveAccessibleDescription(/token/))
    await user.paste(TOKEN)
    unmount()
    expect(note.value).toBe('')
  })

  it('asks recorders of sessions to look away from the note', async () => {
    const { user } = await renderDialog()
    const note = (await ticketOf(user)).getByLabelText('What were you doing?')
    expect(note).toHaveAttribute('data-sentry-mask')
    expect(note).toHaveClass('ph-no-capture')
  })

  it('refuses a note that is too long', async () => {
    const onOpenTicket = vi.fn<OpenTicket>()
    const { user } = await renderDialog({ onOpenTicket })
    const ticket = await ticketOf(user)
    await user.click(ticket.getByLabelText('What were you doing?'))
    await user.paste('It fails. '.repeat(201))
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    expect(ticket.getByLabelText('What were you doing?')).toHaveAccessibleDescription(/under 2,000 characters/)
    expect(onOpenTicket).not.toHaveBeenCalled()
  })

  it('is never without masks, whatever Meta wrote', async () => {
    const error: GraphError = { ...expired, message: `Bad ${TOKEN}`, traceId: TOKEN }
    const { user } = await renderDialog({ error })
    expect(preview(await ticketOf(user))).toContain('Meta said: Bad [redacted]')
    expect(document.body.innerHTML).not.toContain(TOKEN)
  })

  it('goes to the help desk of the host by its address', async () => {
    const { user } = await renderDialog({ ticketUrl: 'https://help.example/new?s={subject}&b={body}' })
    const ticket = await ticketOf(user)
    await user.type(ticket.getByLabelText('What were you doing?'), 'Sending & waiting')
    const link = ticket.getByRole<HTMLAnchorElement>('link', { name: 'Go on in a new tab' })
    expect(new URL(link.href).searchParams.get('b')).toBe(preview(ticket))
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(link).toHaveAttribute('referrerpolicy', 'no-referrer')
  })

  it.each(['javascript:alert(1)', `https://help.example/?t=${TOKEN}&b={body}`])(
    'is copied where the address is unfit',
    async (ticketUrl) => {
      const { user } = await renderDialog({ ticketUrl })
      const ticket = await ticketOf(user)
      expect(ticket.queryByRole('link')).not.toBeInTheDocument()
      await user.click(ticket.getByRole('button', { name: 'Copy the ticket' }))
      expect(await navigator.clipboard.readText()).toBe(preview(ticket))
      expect(ticket.getByRole('status')).toHaveTextContent('Copied.')
    },
  )

  it('is selected where the browser does not let us copy', async () => {
    const { user } = await renderDialog()
    const ticket = await ticketOf(user)
    const refusal = refuseToCopy()
    await user.click(ticket.getByRole('button', { name: 'Copy the ticket' }))
    expect(await ticket.findByText(/did not let us copy/)).toBeVisible()
    expect(getSelection()?.toString()).toBe(preview(ticket))
    refusal.mockRestore()
  })

  it('knows the credential of the panel', async () => {
    const onOpenTicket = vi.fn<OpenTicket>()
    const { user } = await renderPanel('revoked', { provider: { onOpenTicket } })
    await user.click((await screen.findAllByRole('button', { name: 'What does this mean?' }))[0]!)
    const ticket = await ticketOf(user)
    await user.click(ticket.getByRole('button', { name: 'Send the ticket' }))
    await waitFor(() => expect(onOpenTicket).toHaveBeenCalledOnce())
    const [draft] = onOpenTicket.mock.calls[0]!
    const { live, requirements } = await sampleCredential('revoked')
    expect(draft).toMatchObject({
      credentialId: 'acme',
      state: 'invalid',
      appId: live?.inspection?.appId,
      wabaIds: requirements.wabas.map(({ id }) => id),
      at: expect.stringMatching(/^\d{4}-/) as string,
    })
    expect(draft.fingerprint).toMatch(/^[\da-f]{4}-[\da-f]{4}$/)
  })
})

describe('the brief', () => {
  it('has only the steps of the person, with links, the ids, and a warning', async () => {
    const { user } = await renderDialog({ links: { 'system-users': 'https://wiki.example/system-users' } })
    const brief = await briefOf(user)
    const { steps, cause } = findGuidance(expired)
    const mine = steps.filter(({ actor }) => actor === 'business-admin')
    const others = steps.filter(({ actor }) => actor !== 'business-admin')
    const text = preview(brief)
    expect(text).toContain(cause)
    for (const step of mine) expect(text).toContain(step.text)
    for (const step of others) expect(text).not.toContain(step.text)
    expect(text).toContain('https://wiki.example/system-users')
    expect(text).toContain('Never send a token or a password in a message.')
    expect(text).toContain('WhatsApp accounts: ')
  })

  it('offers only those who can do something', async () => {
    const { user } = await renderDialog({ error: parseGraphError({ error: { code: 4, message: 'limit' } }) })
    const brief = await briefOf(user)
    expect(brief.getAllByRole('radio').map((radio) => radio.getAttribute('value'))).toEqual(['app-developer', 'chakra'])
  })

  it('is written to Chakra first where only Chakra can help', async () => {
    const { user } = await renderDialog({ facts: { ownApp: false } })
    expect((await briefOf(user)).getByRole('radio', { name: 'Chakra' })).toBeChecked()
  })

  it('is copied', async () => {
    const { user } = await renderDialog()
    const brief = await briefOf(user)
    await user.click(brief.getByRole('radio', { name: 'Chakra' }))
    await user.click(brief.getByRole('button', { name: 'Copy the text' }))
    expect(await navigator.clipboard.readText()).toBe(preview(brief))
    expect(preview(brief)).toContain('Hello Chakra!')
  })

  it('is shared where the system can', async () => {
    const share = vi.fn(() => Promise.resolve())
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    const { user } = await renderDialog()
    const brief = await briefOf(user)
    await user.click(brief.getByRole('button', { name: 'Share…' }))
    await waitFor(() => expect(brief.getByRole('status')).toHaveTextContent('Shared.'))
    expect(share).toHaveBeenCalledWith({ title: `WhatsApp: ${findGuidance(expired).title}`, text: preview(brief) })
  })

  it('is not said to have failed when somebody closes the share sheet', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('Share canceled', 'AbortError')))
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    const { user } = await renderDialog()
    const brief = await briefOf(user)
    await user.click(brief.getByRole('button', { name: 'Share…' }))
    await waitFor(() => expect(share).toHaveBeenCalledOnce())
    expect(brief.queryByText(/Sharing did not work/)).not.toBeInTheDocument()
    expect(brief.getByRole('status')).toBeEmptyDOMElement()
  })

  it('says that sharing failed', async () => {
    const share = vi.fn(() => Promise.reject(new DOMException('Not allowed', 'NotAllowedError')))
    Object.defineProperty(navigator, 'share', { configurable: true, value: share })
    const { user } = await renderDialog()
    const brief = await briefOf(user)
    await user.click(brief.getByRole('button', { name: 'Share…' }))
    expect(await brief.findByText(/Sharing did not work/)).toBeVisible()
  })

  it('does not offer to share where the system cannot', async () => {
    const { user } = await renderDialog()
    expect((await briefOf(user)).queryByRole('button', { name: 'Share…' })).not.toBeInTheDocument()
  })
})
