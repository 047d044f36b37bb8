import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { FormEvent } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { CredentialsError } from '../../../src/contract/index.js'
import { TokenForm } from '../../../src/react/components/token-form/token-form.js'

const TOKEN = `EAAFAKE${'a1B2c3D4e5'.repeat(18)}`
const SECRET = 'FAKE0123456789abcdef'
  .replace(/[^0-9a-f]/gi, '')
  .padEnd(32, '0')
  .toLowerCase()

const never = () => new Promise<never>(() => {})

const renderForm = (onSubmit: (token: string, signal: AbortSignal) => Promise<unknown> = async () => {}) => {
  const submit = vi.fn<typeof onSubmit>(onSubmit)
  const view = render(<TokenForm onSubmit={submit} />)
  return { ...view, submit, field: screen.getByLabelText<HTMLInputElement>('Access token'), user: userEvent.setup() }
}
const pasted = async (text: string, onSubmit?: (token: string, signal: AbortSignal) => Promise<unknown>) => {
  const form = renderForm(onSubmit)
  await form.user.click(form.field)
  await form.user.paste(text)
  return form
}
const press = (user: ReturnType<typeof userEvent.setup>) =>
  user.click(screen.getByRole('button', { name: 'Check token' }))

describe('what is pasted', () => {
  it.each([
    ['a word before it', `Bearer ${TOKEN}`, /removed the word “Bearer”/],
    ['a line break in the middle', `${TOKEN.slice(0, 80)}\n${TOKEN.slice(80)}`, /removed a line break/],
    ['quotation marks', `"${TOKEN}"`, /removed the quotation marks/],
    ['an .env file', `WHATSAPP_TOKEN=${TOKEN}\nOTHER=1`, /out of a settings line/],
    [
      'a curl command',
      `curl -H 'Authorization: Bearer ${TOKEN}' \\\n https://graph.facebook.com/me`,
      /out of a curl command/,
    ],
    ['JSON', `{\n "access_token": "${TOKEN}",\n "token_type": "bearer"\n}`, /out of the JSON/],
    ['the lines around it', `Access token\n${TOKEN}\nCopy it now.`, /out of the text around it/],
  ])('is cleaned of %s, which is said, and sent clean', async (_, text, sentence) => {
    const { submit, user } = await pasted(text)
    expect(screen.getByText(sentence)).toBeVisible()
    await press(user)
    expect(submit).toHaveBeenCalledExactlyOnceWith(TOKEN, expect.any(AbortSignal))
  })

  it.each([
    ['nothing', '', /Nothing is in the field yet/],
    ['an app secret', SECRET, /app secret, so it was not sent/],
    ['an app secret among other lines', `App secret\n${SECRET}\nThanks`, /app secret, so it was not sent/],
    ['an app token', `770011220033441|${SECRET}`, /app token/],
    ['a masked token', 'EAAFAKE••••••••••••', /is masked/],
    ['200 kB', 'x'.repeat(200_000), /far too long/],
  ])('never leaves when it is %s', async (_, text, sentence) => {
    const { submit, user, field } = await pasted(text)
    await press(user)
    await waitFor(() => expect(field).toHaveFocus())
    expect(field).toHaveAccessibleDescription(sentence)
    expect(field).toBeInvalid()
    expect(submit).not.toHaveBeenCalled()
  })

  it.each([
    ['a number', '770011220033441'],
    ['a password', 'correct horse battery'],
    ['two tokens on two lines', `${TOKEN}\n${TOKEN.toLowerCase().replace('eaa', 'EAA')}`],
    ['HTML', '<html><body>502</body></html>'],
    ['binary', '\u0000\u0001\u0002binary'],
  ])('is sent only after the admin confirms when it is %s', async (_, text) => {
    const { submit, user } = await pasted(text)
    await press(user)
    const box = screen.getByRole('checkbox', { name: /It is my access token/ })
    await waitFor(() => expect(box).toHaveFocus())
    expect(box).toHaveAccessibleDescription(/tick the box/)
    expect(submit).not.toHaveBeenCalled()
    await user.click(box)
    await press(user)
    expect(submit).toHaveBeenCalledOnce()
  })

  it('is asked for again when it holds two tokens', async () => {
    await pasted(`OLD=${TOKEN}\nNEW=${TOKEN.toLowerCase().replace('eaa', 'EAA')}`)
    expect(screen.getByText(/more than one token in this/)).toBeVisible()
    expect(screen.queryByText(/Looks like a Meta access token/)).not.toBeInTheDocument()
  })

  it('has to be confirmed again when it changes', async () => {
    const { user, field } = await pasted('770011220033441')
    await user.click(screen.getByRole('checkbox'))
    await user.type(field, '9')
    expect(screen.getByRole('checkbox')).not.toBeChecked()
  })

  it('is sent by Enter', async () => {
    const { submit, user } = await pasted(TOKEN)
    await user.keyboard('{Enter}')
    expect(submit).toHaveBeenCalledOnce()
  })
})

describe('while it is checked', () => {
  it('shows progress, and after five seconds says that it takes long', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = await pasted(TOKEN, never)
    await press(user)
    expect(screen.getByText('Checking the token with Meta…')).toBeVisible()
    await act(() => vi.advanceTimersByTimeAsync(5_000))
    expect(screen.getByText(/Still checking/)).toBeVisible()
    vi.useRealTimers()
  })

  it('can be cancelled, which aborts, keeps the field and the focus', async () => {
    const { user, submit, field } = await pasted(TOKEN, never)
    await press(user)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(submit.mock.calls[0]?.[1].aborted).toBe(true)
    expect(field).toHaveValue(TOKEN)
    expect(screen.getByRole('button', { name: 'Check token' })).toHaveFocus()
  })

  it('sends nothing twice', async () => {
    const { user, submit } = await pasted(TOKEN, never)
    await press(user)
    await user.click(screen.getByRole('button', { name: 'Checking…' }))
    expect(submit).toHaveBeenCalledOnce()
  })

  it.each([
    ['is reset, and forgets', false, ''],
    ['stays as it is where the host prevents the reset', true, TOKEN],
  ])('%s', async (_, isPrevented, left) => {
    const onReset = (event: FormEvent) => (isPrevented ? event.preventDefault() : undefined)
    render(<TokenForm onSubmit={never} onReset={onReset} aria-label="Token" />)
    const field = screen.getByLabelText('Access token')
    await userEvent.setup().type(field, TOKEN)
    act(() => screen.getByRole<HTMLFormElement>('form', { name: 'Token' }).reset())
    expect(field).toHaveValue(left)
  })

  it('aborts and forgets when it is unmounted', async () => {
    const { user, submit, field, unmount } = await pasted(TOKEN, never)
    await press(user)
    unmount()
    expect(submit.mock.calls[0]?.[1].aborted).toBe(true)
    expect(field).toHaveValue('')
  })

  it('aborts and forgets when the page goes away', async () => {
    const { user, submit, field } = await pasted(TOKEN, never)
    await press(user)
    fireEvent(window, new Event('pagehide'))
    expect(submit.mock.calls[0]?.[1].aborted).toBe(true)
    expect(field).toHaveValue('')
  })
})

describe('coming back to the page', () => {
  const show = (persisted: boolean) => fireEvent(window, Object.assign(new Event('pageshow'), { persisted }))

  it('finds the field empty when the browser kept the page', async () => {
    const { field } = await pasted(TOKEN)
    show(true)
    expect(field).toHaveValue('')
    await waitFor(() => expect(screen.queryByText(/looks like/i)).not.toBeInTheDocument())
  })

  it('keeps the field when the page is only shown for the first time', async () => {
    const { field } = await pasted(TOKEN)
    show(false)
    expect(field).toHaveValue(TOKEN)
  })

  it('can paste and check again', async () => {
    const { field, user, submit } = await pasted(TOKEN, never)
    await press(user)
    fireEvent(window, new Event('pagehide'))
    show(true)
    await user.click(field)
    await user.paste(TOKEN)
    await press(user)
    expect(submit).toHaveBeenCalledTimes(2)
    expect(submit.mock.calls[1]?.[1].aborted).toBe(false)
  })
})

describe('afterwards', () => {
  it('is empty when it went well', async () => {
    const { user, field } = await pasted(TOKEN)
    await press(user)
    await waitFor(() => expect(field).toHaveValue(''))
  })

  it.each(['network', 'timeout', 'server', 'version-conflict', 'rate-limited'] as const)(
    'keeps what was pasted after %s',
    async (code) => {
      const { user, field } = await pasted(TOKEN, () => Promise.reject(new CredentialsError(code, 'no')))
      await press(user)
      expect(await screen.findByRole('alert')).not.toBeEmptyDOMElement()
      expect(field).toHaveValue(TOKEN)
    },
  )

  it.each(['unauthenticated', 'forbidden'] as const)('forgets what was pasted after %s', async (code) => {
    const { user, field } = await pasted(TOKEN, () => Promise.reject(new CredentialsError(code, 'no')))
    await press(user)
    await waitFor(() => expect(field).toHaveValue(''))
  })
})

describe('the field', () => {
  it('is an unnamed password input that managers and recorders leave alone', () => {
    const { field, container } = renderForm()
    expect(field).not.toHaveAttribute('name')
    expect(field).toHaveAttribute('type', 'password')
    expect(field).toHaveAttribute('autocomplete', 'off')
    expect(field).toHaveAttribute('spellcheck', 'false')
    for (const name of ['data-1p-ignore', 'data-lpignore', 'data-bwignore', 'data-sentry-mask', 'data-private']) {
      expect(field).toHaveAttribute(name)
    }
    expect(field.parentElement).toHaveAttribute('data-dd-privacy', 'hidden')
    expect(container.querySelector('form')).toHaveAttribute('method', 'post')
  })

  it('never writes what is pasted into the page', async () => {
    const { container } = await pasted(TOKEN)
    expect(container.innerHTML).not.toContain(TOKEN.slice(10, 40))
  })
})
