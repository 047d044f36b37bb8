import { act, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import type { Credential, ReportedError } from '../../../src/contract/index.js'
import { findGuidance } from '../../../src/core/index.js'
import { ErrorInbox, type ErrorInboxProps } from '../../../src/react/components/error-inbox/error-inbox.js'
import { reportedFacts } from '../../../src/react/components/error-inbox/reported-facts.js'
import { WordsProvider } from '../../../src/react/index.js'
import { FAKE_APPS } from '../../../src/testing/index.js'
import { sampleCredential } from '../support/sample.js'
import { renderPanel } from '../support/render-panel.js'

const NOW = new Date('2026-11-22T08:30:00Z')

let credential: Credential
let oldToken: ReportedError

beforeAll(async () => {
  credential = await sampleCredential('errors-reported')
  oldToken = credential.errors.find(({ error, slot }) => error.code === 190 && slot === 'previous')!
})

const renderInbox = (props: Partial<ErrorInboxProps> = {}) => {
  const { errors, live, requirements } = credential
  return render(
    <WordsProvider now={() => NOW} timeZone="Asia/Kolkata">
      <ErrorInbox errors={errors} live={live} requirements={requirements} {...props} />
    </WordsProvider>,
  )
}

const entry = (title: string | RegExp) => {
  const found = screen.getByText(title, { selector: 'strong' }).closest('li')
  if (!found) throw new Error(`No entry says ${String(title)}`)
  return within(found)
}

describe('reported errors', () => {
  it('says in words what each code means, how often, when, and to whom', () => {
    renderInbox()
    const payments = entry('WhatsApp payment terms are not accepted yet')
    expect(payments.getByText('Error 131005')).toBeVisible()
    expect(payments.getByText('3 times')).toBeVisible()
    expect(payments.getByText('Broadcasts')).toBeVisible()
    expect(payments.getByText('6 minutes ago')).toBeVisible()
    expect(payments.getByText(/1:54 PM GMT\+5:30/)).toBeVisible()
    expect(payments.getByText(/1:52 PM GMT\+5:30/)).toBeVisible()
  })

  it('names the token and what it is', () => {
    renderInbox()
    const payments = entry('WhatsApp payment terms are not accepted yet')
    expect(payments.getByText(credential.live!.fingerprint)).toBeVisible()
    expect(payments.getByText('the current token')).toBeVisible()
  })

  it('gives no first time for what came once', () => {
    renderInbox()
    const once = entry('A permission is missing or was removed')
    expect(once.getByText('Once')).toBeVisible()
    expect(once.queryByText('First')).not.toBeInTheDocument()
  })

  it('lists names as the language does', () => {
    renderInbox()
    expect(screen.getByText('Broadcasts and Inbox')).toBeVisible()
  })

  it('says calmly that there are none', () => {
    renderInbox({ errors: [] })
    expect(screen.getByText('No errors were reported.')).toBeVisible()
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })

  it('has nothing to press without somebody to explain', () => {
    renderInbox()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('hands over the error and the facts of that moment', async () => {
    const onExplain = vi.fn<NonNullable<ErrorInboxProps['onExplain']>>()
    renderInbox({ onExplain })
    const button = entry(/^Old token still in use/).getByRole('button', { name: 'What does this mean?' })
    expect(button).toHaveAccessibleDescription('Old token still in use by Chatbot')
    await userEvent.click(button)
    expect(onExplain).toHaveBeenCalledExactlyOnceWith(oldToken, { status: oldToken.liveStatus })
  })

  it('shows what Meta wrote only as words of ours', () => {
    const error = { ...oldToken.error, message: '<img src=x onerror=alert(1)>' }
    const { container } = renderInbox({ errors: [{ ...oldToken, error, senders: ['<b>Chatbot</b>'] }] })
    expect(container.querySelector('img, li b')).toBeNull()
    expect(screen.getByText('Old token still in use by <b>Chatbot</b>')).toBeVisible()
  })
})

describe('an old token', () => {
  it('is recognised when the token in use works', () => {
    renderInbox({ errors: [oldToken] })
    expect(screen.getByText('Old token still in use by Chatbot')).toBeVisible()
    expect(screen.getByText('the previous token')).toBeVisible()
  })

  it('is recognised also when nobody said who uses it', () => {
    renderInbox({ errors: [{ ...oldToken, senders: [], slot: null }] })
    expect(screen.getByText('An old token is still in use')).toBeVisible()
    expect(screen.getByText('A service without a name')).toBeVisible()
    expect(screen.getByText('a token that is not kept any more')).toBeVisible()
  })

  it.each([
    ['the token in use was refused itself', { slot: 'live' as const }],
    ['no token was in use', { liveStatus: null }],
  ])('is not blamed when %s', (_, facts) => {
    renderInbox({ errors: [{ ...oldToken, ...facts }] })
    expect(screen.queryByText(/old token/i)).not.toBeInTheDocument()
  })

  it('is not blamed when the token in use did not work either', () => {
    const liveStatus = { ...oldToken.liveStatus!, state: 'invalid' as const }
    renderInbox({ errors: [{ ...oldToken, liveStatus }] })
    expect(screen.queryByText(/old token/i)).not.toBeInTheDocument()
  })

  it('is named as the one that was in use when it was replaced since', () => {
    renderInbox({ errors: [{ ...oldToken, slot: 'live' }] })
    expect(screen.getByText('the token in use at that time')).toBeVisible()
  })
})

describe('the facts of that moment', () => {
  it('have the permissions of the token in use only for its own errors', () => {
    const { live, requirements, errors } = credential
    const own = errors.find(({ fingerprint }) => fingerprint === live?.fingerprint)!
    expect(reportedFacts(own, live, requirements).matrix?.missing).toEqual([])
    expect(reportedFacts(oldToken, live, requirements).matrix).toBeUndefined()
  })

  it('keep the status of a token in use that was known to be dead', () => {
    const liveStatus = { ...oldToken.liveStatus!, state: 'expired' as const }
    const facts = reportedFacts({ ...oldToken, slot: 'live', liveStatus }, credential.live, undefined)
    expect(findGuidance(oldToken.error, facts).id).toBe('token-190-expired')
  })
})

describe('in the panel', () => {
  it('stands between the permissions and the new token, and opens guidance', async () => {
    const { user } = await renderPanel('errors-reported')
    const inbox = within(await screen.findByRole('region', { name: 'Reported errors' }))
    await screen.findByLabelText('Access token')
    const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent)
    const place = headings.indexOf('Reported errors')
    expect(headings.indexOf('Permissions')).toBeLessThan(place)
    expect(headings.indexOf('New token')).toBeGreaterThan(place)
    const [, old] = inbox.getAllByRole('button', { name: 'What does this mean?' })
    await user.click(old!)
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(findGuidance(oldToken.error, { status: oldToken.liveStatus! }).title)
  })

  it('asks for a ticket first where the app is Chakra’s', async () => {
    const panel = await renderPanel('chakra-app', { provider: { chakraAppIds: [FAKE_APPS.chakra.id] } })
    const { live } = await panel.client.get(panel.credentialId)
    await panel.credentials.reportError(panel.credentialId, live!.fingerprint, {
      error: { code: 10, message: '(#10) No' },
    })
    await act(async () => panel.queryClient.invalidateQueries())
    const inbox = within(await screen.findByRole('region', { name: 'Reported errors' }))
    await panel.user.click(inbox.getByRole('button', { name: 'What does this mean?' }))
    const [first] = within(await screen.findByRole('dialog')).getAllByRole('listitem')
    expect(first).toHaveTextContent(/Chakra Ticket/)
  })

  it('is not there when nothing was reported', async () => {
    await renderPanel('permanent')
    await screen.findByRole('heading', { name: 'History' })
    expect(screen.queryByText('Reported errors')).not.toBeInTheDocument()
  })
})
