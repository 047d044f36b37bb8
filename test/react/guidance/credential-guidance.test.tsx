import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  CredentialsProvider,
  GuidanceProvider,
  useGuidance,
  type CredentialsProviderProps,
} from '../../../src/react/index.js'
import { createScenario, FAKE_APPS, type ScenarioName, type ScenarioOptions } from '../../../src/testing/index.js'
import { button, checkToken, quickQueries, renderPanel } from '../support/render-panel.js'

const refused = { error: { code: 190, message: 'Error validating access token' } }
const missing = { error: { code: 10, message: '(#10) Application does not have permission for this action' } }

beforeEach(() => sessionStorage.clear())

const Host = ({ errors, credentialId }: { errors: unknown[]; credentialId: string | undefined }) => {
  const guidance = useGuidance()
  return (
    <button onClick={() => errors.forEach((error) => guidance.open(error, undefined, { credentialId }))}>Send</button>
  )
}

interface HostOptions extends ScenarioOptions {
  errors?: unknown[]
  anonymous?: boolean
  provider?: Partial<CredentialsProviderProps>
}

const renderHost = async (
  name: ScenarioName,
  { errors = [refused], anonymous, provider, ...options }: HostOptions = {},
) => {
  const world = await createScenario(name, options)
  render(
    <CredentialsProvider client={world.client} queryClient={quickQueries()} now={world.clock.now} {...provider}>
      <GuidanceProvider>
        <Host errors={errors} credentialId={anonymous ? undefined : world.credentialId} />
      </GuidanceProvider>
    </CredentialsProvider>,
  )
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Send' }))
  await screen.findByRole('dialog')
  return { ...world, user }
}

const firstStep = () => screen.getAllByRole('listitem')[0]

describe('guidance from anywhere', () => {
  it('goes by what is known of the credential that the host names', async () => {
    await renderHost('permanent')
    expect(screen.getByRole('dialog', { name: 'Something still sends with an old token' })).toBeVisible()
  })

  it('goes by the code alone where no credential is named, and checks nothing', async () => {
    await renderHost('permanent', { anonymous: true })
    expect(screen.getByRole('dialog', { name: 'Meta no longer accepts this token' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument()
  })

  it('checks the token of that credential', async () => {
    const { user, graph, tokens } = await renderHost('permanent')
    graph.revoke(tokens.live ?? '', 460)
    await user.click(await button('Check again'))
    expect(
      await screen.findByText('Before: Error 190. Now: Error 190 · 460 (A password change ended the token).'),
    ).toBeVisible()
  })

  it('offers no check to somebody who may only look', async () => {
    await renderHost('viewer')
    expect(screen.queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument()
  })

  it('puts the ticket first where the token is of an app of Chakra', async () => {
    await renderHost('chakra-app', { provider: { chakraAppIds: [FAKE_APPS.chakra.id] } })
    expect(firstStep()).toHaveTextContent(/^Open a Chakra Ticket/)
  })

  it('keeps the ticket last where the app is the admin’s own, or nobody knows whose it is', async () => {
    await renderHost('permanent', { provider: { chakraAppIds: [FAKE_APPS.chakra.id] } })
    expect(firstStep()).not.toHaveTextContent(/Ticket/)
  })

  it('opens without the credential when that cannot be loaded', async () => {
    const client = { get: () => Promise.reject(new Error('down')) }
    const world = await createScenario('permanent')
    await renderHost('permanent', { provider: { client: { ...world.client, ...client } } })
    expect(screen.getByRole('dialog', { name: 'Meta no longer accepts this token' })).toBeVisible()
  })

  it('opens the next error when the first is closed, and gives the focus back at the end', async () => {
    const { user } = await renderHost('permanent', { errors: [refused, missing], anonymous: true })
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.getByRole('dialog')).toHaveTextContent('Error 10'))
    await waitFor(() => expect(screen.getByRole('heading', { level: 2 })).toHaveFocus())
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('button', { name: 'Send' })).toHaveFocus())
  })
})

describe('guidance in the panel', () => {
  const explain = async (world: Awaited<ReturnType<typeof renderPanel>>) => {
    const [first] = await screen.findAllByRole('button', { name: 'What does this mean?' })
    await world.user.click(first!)
    return screen.findByRole('dialog')
  }

  it('believes a sender that was refused after the last check, and says so at both places', async () => {
    const { graph, tokens, credentials, credentialId, client, clock } = await createScenario('permanent')
    const { live } = await client.get(credentialId)
    graph.revoke(tokens.live ?? '', 466)
    clock.advance(60_000)
    const error = { error: { code: 190, error_subcode: 466, message: 'revoked' } }
    await credentials.reportError(credentialId, live?.fingerprint ?? '', error, { sender: 'Inbox' })
    const { user } = await renderPanel('permanent', { provider: { client, now: clock.now } })
    const buttons = await screen.findAllByRole('button', { name: 'What does this mean?' })
    expect(buttons).toHaveLength(2)
    for (const explainer of buttons) {
      await user.click(explainer)
      expect(await screen.findByRole('dialog', { name: 'Somebody revoked the token' })).toBeVisible()
      await user.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    }
  })

  it('says that nothing has changed while Meta still refuses the token', async () => {
    const world = await renderPanel('revoked')
    await explain(world)
    await world.user.click(await screen.findByRole('button', { name: 'Check again' }))
    expect(await screen.findByText('Nothing has changed: still Error 190 · 466.')).toBeVisible()
  })

  it('says when a fault at Meta is over, and offers the token that could not be checked before', async () => {
    const world = await renderPanel('permanent')
    world.graph.fail('server-error')
    await checkToken(world.user, world.tokens.good)
    await explain(world)
    world.graph.fail(null)
    await world.user.click((await screen.findAllByRole('button', { name: 'Check again' })).at(-1)!)
    expect(await screen.findByText('Meta accepts the new token. It is not in use yet.')).toBeVisible()
    expect(screen.getByRole('button', { name: 'Use this token' })).toHaveFocus()
  })

  const REFUSALS = ['refused-0', 'refused-3', 'refused-10', 'refused-200', 'refused-131005'] as const

  it.each(REFUSALS)('is solved when the check that was %s gets through', async (refusal) => {
    const world = await renderPanel('permanent')
    const answerAgain = world.graph.fail(refusal, { token: world.tokens.good })
    await checkToken(world.user, world.tokens.good)
    const dialog = within(await explain(world))
    answerAgain()
    await world.user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText('Meta accepts the new token. It is not in use yet.')).toBeVisible()
  })

  it('says that nothing has changed, or what has, while the check is still refused', async () => {
    const world = await renderPanel('permanent')
    world.graph.fail('refused-131005')
    await checkToken(world.user, world.tokens.good)
    const dialog = within(await explain(world))
    await world.user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText('Nothing has changed: still Error 131005.')).toBeVisible()
    world.graph.fail(null)
    world.graph.fail('refused-3')
    await world.user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText(/^Before: Error 131005. Now: Error 3 /)).toBeVisible()
  })

  it('says that the check did not get through while there is a fault at Meta', async () => {
    const world = await renderPanel('permanent')
    world.graph.fail('server-error')
    await checkToken(world.user, world.tokens.good)
    const dialog = within(await explain(world))
    await world.user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText('The check did not get through. Try again in a moment.')).toBeVisible()
  })

  it.each(REFUSALS)('is solved when another token takes the place of the one that was %s', async (refusal) => {
    const world = await renderPanel('permanent')
    const refused = world.graph.issueToken({ seed: 'refused' })
    world.graph.fail(refusal, { token: refused })
    await checkToken(world.user, refused)
    const dialog = within(await explain(world))
    const { version } = await world.client.get(world.credentialId)
    await world.client.stage(world.credentialId, world.tokens.good, { version })
    await world.user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText('Meta accepts the new token. It is not in use yet.')).toBeVisible()
    expect(dialog.getByRole('button', { name: 'Use this token' })).toHaveFocus()
  })

  it('puts a new token that loses nothing to use, and goes on at the current token', async () => {
    const world = await renderPanel('revoked')
    await explain(world)
    const { version } = await world.client.get(world.credentialId)
    await world.client.stage(world.credentialId, world.tokens.good, { version })
    await world.queryClient.invalidateQueries()
    await world.user.click(await screen.findByRole('button', { name: 'Check again' }))
    await world.user.click(await within(screen.getByRole('dialog')).findByRole('button', { name: 'Use this token' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Current token' })).toHaveFocus())
    expect((await world.client.get(world.credentialId)).live?.status.state).toBe('valid')
  })

  it('leads to the comparison where the new token would lose something', async () => {
    const world = await renderPanel('candidate-with-losses')
    world.graph.revoke(world.tokens.live ?? '')
    await world.user.click(await button('Check again'))
    await explain(world)
    await world.user.click((await screen.findAllByRole('button', { name: 'Check again' })).at(-1)!)
    await world.user.click(await screen.findByRole('button', { name: 'Compare and use this token' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Compare' })).toHaveFocus())
  })

  it('puts the ticket first in the summary too where the app is Chakra’s', async () => {
    const world = await renderPanel('chakra-app', { provider: { chakraAppIds: [FAKE_APPS.chakra.id] } })
    world.graph.revoke(world.tokens.live ?? '')
    await world.user.click(await button('Check again'))
    const first = await screen.findByRole('list', { name: 'What to do first' })
    expect(first.firstElementChild).toHaveTextContent(/^Open a Chakra Ticket/)
  })
})
