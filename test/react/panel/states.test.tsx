import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CredentialsError, type CredentialsErrorCode } from '../../../src/contract/index.js'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import { button, renderPanel, tokenField } from '../support/render-panel.js'

const card = () => screen.findByRole('region', { name: 'Current token' })

describe('the status card', () => {
  it.each<[ScenarioName, string, RegExp]>([
    ['permanent', 'Works', /Never expires/],
    ['sixty-days', 'Works', /Access to data|Expires/],
    ['five-days-left', 'Expires soon', /in 5 days/],
    ['last-day', 'Expires soon', /in \d+ hours/],
    ['expired', 'Expired', /A new token is needed now/],
    ['revoked', 'Not accepted', /no longer accepts it/],
    ['password-changed', 'Not accepted', /no longer accepts it/],
    ['unknown-expiry', 'Works', /Meta did not say when it expires/],
    ['data-access-soon', 'Expires soon', /Access to data ends before the token does/],
    ['empty', 'No token yet', /No messages can be sent/],
  ])('says of %s: %s', async (name, state, sentence) => {
    await renderPanel(name)
    const region = await card()
    expect(within(region).getAllByText(state)[0]).toBeVisible()
    expect(within(region).getAllByText(sentence)[0]).toBeInTheDocument()
  })

  it('shows guidance for a dead token', async () => {
    await renderPanel('password-changed')
    expect(await within(await card()).findByRole('button', { name: 'What does this mean?' })).toBeVisible()
    expect(await screen.findByRole('list', { name: 'What to do first' })).toBeVisible()
  })

  it('keeps the last facts and says so when a check does not get through', async () => {
    const { user, clock } = await renderPanel('html-502')
    clock.advance(60_000)
    await user.click(await button('Check again'))
    const region = await card()
    expect(await within(region).findByText(/The last check did not get through/)).toBeVisible()
    expect(within(region).getByText('Works')).toBeVisible()
  })

  it('writes moments in the zone of the team', async () => {
    await renderPanel('five-days-left')
    expect(within(await card()).getAllByText(/GMT\+5:30/)[0]).toBeVisible()
  })
})

describe('the permission table', () => {
  it.each<[ScenarioName, string]>([
    ['permanent', 'Granted'],
    ['no-target-list', 'Granted for all'],
    ['missing-permission', 'Missing'],
    ['empty-target-list', 'Could not check'],
  ])('says of %s: %s', async (name, state) => {
    await renderPanel(name)
    const table = await screen.findByRole('table')
    expect(within(table).getAllByText(state)[0]).toBeVisible()
  })

  it('names the accounts, and what stops without the permission', async () => {
    await renderPanel('missing-permission')
    const table = await screen.findByRole('table')
    expect(within(table).getByRole('columnheader', { name: 'Acme Retail' })).toBeVisible()
    expect(within(table).getAllByText(/cannot be changed/)[0]).toBeVisible()
  })

  it('says which numbers the token serves', async () => {
    await renderPanel('permanent')
    const table = await screen.findByRole('table')
    expect(within(table).getByText('+91 98000 00003')).toBeVisible()
    expect(screen.getByText('Serves 3 numbers in 2 accounts')).toBeVisible()
  })
})

describe('the way to a new token', () => {
  it.each(['five-days-left', 'expired', 'revoked'] as const)('leads to the field: %s', async (scenario) => {
    const { user } = await renderPanel(scenario)
    await user.click(await button('Paste a new token'))
    expect(await tokenField()).toHaveFocus()
  })

  it.each(['permanent', 'candidate-waiting', 'viewer'] as const)(
    'is not offered where none is needed: %s',
    async (scenario) => {
      await renderPanel(scenario)
      await screen.findByRole('heading', { name: 'History' })
      expect(screen.queryByRole('button', { name: 'Paste a new token' })).not.toBeInTheDocument()
    },
  )
})

describe('what goes wrong', () => {
  it.each<[CredentialsErrorCode, RegExp]>([
    ['network', /server cannot be reached/],
    ['unauthenticated', /Sign in again/],
    ['server', /went wrong on the server/],
  ])('is said when the credential cannot be loaded: %s', async (code, sentence) => {
    const world = await createScenario('permanent')
    const get = world.client.get.bind(world.client)
    world.client.get = () => Promise.reject(new CredentialsError(code, 'no'))
    const { user } = await renderPanel('permanent', { provider: { client: world.client } })
    expect(await screen.findByText(sentence)).toBeVisible()
    world.client.get = get
    await user.click(await button('Try again'))
    expect(await screen.findByRole('table')).toBeVisible()
    expect(screen.getByRole('heading', { name: 'API Credentials' })).toHaveFocus()
  })

  it.each<[CredentialsErrorCode, RegExp]>([
    ['forbidden', /no right/],
    ['not-found', /does not exist/],
  ])('is said without a way to try again where that cannot help: %s', async (code, sentence) => {
    const { client } = await createScenario('permanent')
    const get = async () => Promise.reject(new CredentialsError(code, 'no'))
    await renderPanel('permanent', { provider: { client: { ...client, get } } })
    expect(await screen.findByText(sentence)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument()
  })

  it('shows the other admin’s change, says so, and lets the admin go on', async () => {
    const { user, asActor, credentialId } = await renderPanel('candidate-waiting')
    await button('Discard')
    const other = asActor({ actor: 'Ravi K.' }).client
    const { version } = await other.get(credentialId)
    await other.discard(credentialId, { version })
    await user.click(await button('Use this token'))
    expect(await screen.findByText(/This was changed in the meantime/)).toBeVisible()
    expect(screen.queryByRole('heading', { name: 'Compare' })).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Current token' })).toHaveFocus()
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/This was changed/)).not.toBeInTheDocument()
  })

  it.each([
    ['Use this token', 'promote'],
    ['Discard', 'discard'],
  ] as const)('is said beside the button that was pressed: %s', async (name, write) => {
    const { user, client } = await renderPanel('candidate-waiting')
    client[write] = () => Promise.reject(new CredentialsError('server', 'no'))
    await user.click(await button(name))
    const compare = screen.getByRole('region', { name: 'Compare' })
    expect(await within(compare).findByText(/Something went wrong on the server/)).toBeVisible()
    expect(screen.getAllByText(/Something went wrong on the server/)).toHaveLength(1)
    expect(screen.getByRole('button', { name })).toHaveFocus()
    await user.click(within(compare).getByRole('button', { name: 'Close' }))
    expect(screen.queryByText(/Something went wrong/)).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Compare' })).toHaveFocus()
  })

  it('keeps the field when somebody else was faster, and checks again with one press', async () => {
    const { user, asActor, credentialId, tokens } = await renderPanel('five-days-left')
    const field = await screen.findByLabelText('Access token')
    const other = asActor({ actor: 'Ravi K.' }).client
    const { version } = await other.get(credentialId)
    await other.stage(credentialId, tokens.sample, { version })
    await user.click(field)
    await user.paste(tokens.good)
    await user.click(await button('Check token'))
    expect(await screen.findByText(/Look at what is shown now/)).toBeVisible()
    expect(field).toHaveValue(tokens.good)
    await user.click(await button('Check token'))
    await waitFor(() => expect(field).toHaveValue(''))
  })

  it('becomes a view when the right to change is lost', async () => {
    const { container, asActor, client, queryClient } = await renderPanel('permanent')
    await screen.findByLabelText('Access token')
    const viewer = asActor({ can: 'view' }).client
    client.get = (id, options) => viewer.get(id, options)
    await queryClient.refetchQueries()
    expect(await screen.findByText(/An admin of this workspace/)).toBeVisible()
    expect(container.querySelector('input')).toBeNull()
  })
})

describe('the page stays open', () => {
  it('sees the token expire', async () => {
    const { clock } = await renderPanel('last-day')
    const region = await card()
    clock.advance(2 * 86_400_000)
    window.dispatchEvent(new Event('focus'))
    await waitFor(() => expect(within(region).queryByText('Expires soon')).not.toBeInTheDocument())
    expect(within(region).getAllByText('Expired')[0]).toBeVisible()
  })

  it('takes the undo away when its time is over', async () => {
    const { clock } = await renderPanel('just-promoted')
    await button('Undo')
    clock.advance(25 * 3_600_000)
    window.dispatchEvent(new Event('focus'))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).not.toBeInTheDocument())
  })
})
