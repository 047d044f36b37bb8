import { MutationCache, QueryCache, QueryClient, useMutation, useQuery } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { CredentialsError } from '../../../src/contract/index.js'
import {
  createGuidanceHandle,
  CredentialsProvider,
  guidanceOnError,
  GuidanceProvider,
  type GuidanceHandle,
} from '../../../src/react/index.js'
import { createScenario } from '../../../src/testing/index.js'

const expired = { error: { code: 190, error_subcode: 463, message: 'Session has expired on Sunday' } }
const missing = { error: { code: 10, message: '(#10) Application does not have permission for this action' } }
const token = `EAAFAKE${'x'.repeat(120)}`

const answering = (body: unknown) => async () => {
  throw Object.assign(new Error('Request failed with status code 400'), { response: { status: 400, data: body } })
}

const Templates = ({ answer }: { answer: () => Promise<never> }) => {
  const { refetch } = useQuery({ queryKey: ['templates'], queryFn: answer, retry: false })
  const send = useMutation<never, Error, string>({ mutationFn: answer })
  return (
    <>
      <button onClick={() => void refetch()}>Load again</button>
      <button onClick={() => send.mutate(token)}>Send</button>
    </>
  )
}

const renderHost = async (answer: () => Promise<never>) => {
  const { client } = await createScenario('permanent')
  const handle = createGuidanceHandle()
  const onError = guidanceOnError(handle)
  const queryClient = new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
  })
  render(
    <CredentialsProvider client={client} queryClient={queryClient}>
      <GuidanceProvider handle={handle}>
        <Templates answer={answer} />
      </GuidanceProvider>
    </CredentialsProvider>,
  )
  return { user: userEvent.setup(), handle }
}

const opened = () => {
  const errors: Parameters<GuidanceHandle['open']>[] = []
  return { errors, handle: { open: (...request: Parameters<GuidanceHandle['open']>) => void errors.push(request) } }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 50))

describe('guidanceOnError', () => {
  it('explains what Graph answers to a query of the host', async () => {
    await renderHost(answering(expired))
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190 · 463')
  })

  it('explains what Graph answers to a mutation of the host, and knows nothing of its variables', async () => {
    const answers = [missing, expired]
    const { user } = await renderHost(() => answering(answers.pop())())
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Send' }))
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 10')
    expect(document.documentElement.innerHTML).not.toContain(token)
  })

  it('does not come again with the same error each time a query runs', async () => {
    const { user } = await renderHost(answering(expired))
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await user.click(screen.getByRole('button', { name: 'Load again' }))
    await settled()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('comes again when ten minutes have passed', async () => {
    const { errors, handle } = opened()
    let now = new Date('2026-03-10T12:00:00Z')
    const onError = guidanceOnError(handle, { now: () => now })
    onError(expired)
    await waitFor(() => expect(errors).toHaveLength(1))
    now = new Date('2026-03-10T12:09:59Z')
    onError(expired)
    await settled()
    expect(errors).toHaveLength(1)
    now = new Date('2026-03-10T12:10:00Z')
    onError(expired)
    await waitFor(() => expect(errors).toHaveLength(2))
    expect(errors[1]?.[2]).toEqual({ at: now })
  })

  it.each<[string, unknown]>([
    [
      'an error of our own client',
      new CredentialsError('graph', '(#190) Error validating access token: Session has expired'),
    ],
    ['a request that was cancelled', new DOMException('The operation was aborted.', 'AbortError')],
    ['a lost network', new TypeError('Failed to fetch')],
    [
      'a server error of the host',
      Object.assign(new Error('Internal'), { response: { status: 500, data: '<html></html>' } }),
    ],
    [
      'a refusal of the host',
      Object.assign(new Error('Forbidden'), { response: { status: 403, data: { error: 'Forbidden' } } }),
    ],
    ['a bug', new RangeError('Invalid array length')],
    ['nothing', undefined],
  ])('lets pass %s', async (_, thrown) => {
    const { errors, handle } = opened()
    const onError = guidanceOnError(handle)
    onError(thrown)
    await settled()
    expect(errors).toEqual([])
  })

  it('lets errors of other vendors pass even where the host wants all', async () => {
    const { errors, handle } = opened()
    const onError = guidanceOnError(handle, { accept: () => true })
    onError({
      code: 21211,
      message: "Invalid 'To' Phone Number",
      more_info: 'https://www.twilio.com/docs/errors/21211',
    })
    onError(expired)
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]?.[0]).toMatchObject({ code: 190 })
  })

  it('asks the host which errors to explain', async () => {
    const { errors, handle } = opened()
    const onError = guidanceOnError(handle, {
      accept: ({ family }) => family === 'permission-10',
      origin: { credentialId: 'acme-whatsapp' },
    })
    onError(expired)
    onError(missing)
    await waitFor(() => expect(errors).toHaveLength(1))
    expect(errors[0]?.[0]).toMatchObject({ code: 10 })
    expect(errors[0]?.[2]).toMatchObject({ credentialId: 'acme-whatsapp' })
  })
})

describe('createGuidanceHandle', () => {
  it('keeps what comes before the provider is there', async () => {
    const { client } = await createScenario('permanent')
    const handle = createGuidanceHandle()
    handle.open(expired)
    render(
      <CredentialsProvider client={client}>
        <GuidanceProvider handle={handle} />
      </CredentialsProvider>,
    )
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190 · 463')
  })

  it('keeps what comes while no provider is there', () => {
    const handle = createGuidanceHandle()
    const first = opened()
    const second = opened()
    const disconnect = handle.connect(first.handle)
    handle.open(expired)
    disconnect()
    handle.open(missing)
    handle.connect(second.handle)
    expect([first.errors, second.errors]).toEqual([[[expired]], [[missing]]])
  })
})

describe('openFromUrl', () => {
  const renderAt = async (openFromUrl: string) => {
    const { client } = await createScenario('permanent')
    const page = (address: string) => (
      <CredentialsProvider client={client}>
        <GuidanceProvider openFromUrl={address} />
      </CredentialsProvider>
    )
    const view = render(page(openFromUrl), { reactStrictMode: true })
    return { user: userEvent.setup(), goTo: (address: string) => view.rerender(page(address)) }
  }

  it('opens what the address names, once', async () => {
    const { user } = await renderAt('?wac-error=190.463')
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 190 · 463')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
  })

  it('follows the router of the host', async () => {
    const { goTo } = await renderAt('?page=2')
    await settled()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    goTo('?wac-error=10')
    expect(await screen.findByRole('dialog')).toHaveTextContent('Error 10')
  })
})
