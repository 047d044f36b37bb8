import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CredentialsError, type CredentialsClient } from '../../../src/contract/index.js'
import { createScenario } from '../../../src/testing/index.js'
import { button, renderPanel } from '../support/render-panel.js'

const never = async <T,>(signal: AbortSignal | undefined): Promise<T> =>
  new Promise((_, reject) => {
    signal?.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')))
  })

const renderWith = async (change: (client: CredentialsClient) => Partial<CredentialsClient>) => {
  const { client } = await createScenario('five-days-left')
  return renderPanel('five-days-left', { provider: { client: { ...client, ...change(client) } } })
}

const pass = (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds))

const connection = (online: boolean) => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: online })
  act(() => void window.dispatchEvent(new Event(online ? 'online' : 'offline')))
}

afterEach(() => {
  vi.useRealTimers()
  Reflect.deleteProperty(navigator, 'onLine')
  window.dispatchEvent(new Event('online'))
})

describe('what takes long', () => {
  it('is said while the page loads', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await renderWith(() => ({ get: async (_, options) => never(options?.signal) }))
    expect(screen.getByText('Loading the credentials…')).toBeVisible()
    await pass(5_000)
    expect(screen.getByText('Still loading. The server is slow to answer.')).toBeVisible()
  })

  it('is drawn in outline once it is not there at once', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    await renderWith(() => ({ get: async (_, options) => never(options?.signal) }))
    expect(document.querySelector('.wac-skeleton')).toBeNull()
    await pass(100)
    expect(document.querySelectorAll('.wac-skeleton')).toHaveLength(3)
  })

  it.each([
    ['check', 'Check again', 'Checking…'],
    ['renew', 'Renew token', 'Renewing…'],
  ] as const)('can be stopped: %s', async (write, name, pending) => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = await renderWith(() => ({
      [write]: async (_: string, { signal }: { signal?: AbortSignal }) => never(signal),
    }))
    await user.click(await button(name))
    expect(await button(pending)).toHaveAttribute('aria-disabled', 'true')
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument()
    await pass(5_000)
    expect(screen.getAllByText('Still waiting for Meta. You can wait or cancel.')[0]).toBeInTheDocument()
    await user.click(await button('Cancel'))
    expect(await button(name)).toHaveFocus()
    expect(screen.getByText('Cancelled. The current token is untouched.')).toBeInTheDocument()
    expect(screen.queryByText(/went wrong/)).not.toBeInTheDocument()
  })

  it('does not begin again by itself once it was stopped, also without a network', async () => {
    const check = vi.fn<CredentialsClient['check']>(async (_, { signal }) => never(signal))
    vi.useFakeTimers({ shouldAdvanceTime: true })
    const { user } = await renderWith(() => ({ check }))
    await user.click(await button('Check again'))
    await pass(5_000)
    connection(false)
    await user.click(await button('Cancel'))
    expect(await button('Check again')).toHaveFocus()
    connection(true)
    await pass(1_000)
    expect(check).toHaveBeenCalledOnce()
  })

  it('does not ask Meta twice at the same time', async () => {
    const check = vi.fn<CredentialsClient['check']>(async (_, { signal }) => never(signal))
    const renew = vi.fn<CredentialsClient['renew']>()
    const { user } = await renderWith(() => ({ check, renew }))
    await user.click(await button('Check again'))
    await user.click(await button('Checking…'))
    await user.click(await button('Renew token'))
    expect(check).toHaveBeenCalledOnce()
    expect(renew).not.toHaveBeenCalled()
  })
})

describe('without a network', () => {
  const unreachable = async () => Promise.reject(new CredentialsError('network', 'no answer'))

  it('says so at once, keeps the facts, and goes on when it is back', async () => {
    await renderPanel('five-days-left')
    await screen.findByText('Expires soon')
    connection(false)
    expect(screen.getByText(/You are offline/)).toBeVisible()
    expect(screen.getByText('Expires soon')).toBeVisible()
    connection(true)
    expect(screen.queryByText(/You are offline/)).not.toBeInTheDocument()
  })

  it('loads by itself what could not be loaded', async () => {
    let up = false
    connection(false)
    await renderWith((client) => ({ get: async (...args) => (up ? client.get(...args) : unreachable()) }))
    await waitFor(() => expect(screen.queryByText('Loading the credentials…')).not.toBeInTheDocument())
    expect(screen.getByText(/You are offline/)).toBeVisible()
    expect(screen.queryByText('The credentials could not be loaded')).not.toBeInTheDocument()
    up = true
    connection(true)
    expect(await screen.findByText('Expires soon')).toBeVisible()
  })

  it('takes up a check that was cut short', async () => {
    let up = true
    const { user } = await renderWith((client) => ({
      check: async (...args) => (up ? client.check(...args) : unreachable()),
    }))
    const again = await button('Check again')
    connection(false)
    up = false
    await user.click(again)
    await button('Check again')
    expect(screen.queryByText(/The server cannot be reached/)).not.toBeInTheDocument()
    up = true
    connection(true)
    expect(await screen.findByText('Checked: Expires soon.')).toBeInTheDocument()
  })

  it('says when a check fails although there is a network', async () => {
    const { user } = await renderWith(() => ({ check: unreachable }))
    await user.click(await button('Check again'))
    expect(await screen.findByText(/The server cannot be reached/)).toBeVisible()
  })
})
