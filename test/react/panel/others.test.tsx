import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createScenario } from '../../../src/testing/index.js'
import { button, checkToken, renderPanel, tokenField } from '../support/render-panel.js'

describe('two admins', () => {
  it('shows the second one what the first one did', async () => {
    const { user, asActor, credentialId } = await renderPanel('candidate-waiting')
    await screen.findByText(/^All \d entries$/)
    const other = asActor({ actor: 'Ravi K.' }).client
    const { version, candidate } = await other.get(credentialId)
    await other.discard(credentialId, { version })
    await user.click(await button('Use this token'))
    const alert = (await screen.findByText('What happened in the meantime')).closest<HTMLElement>('[role=alert]')!
    const items = await within(alert).findAllByRole('listitem')
    expect(items).toHaveLength(1)
    expect(items[0]).toHaveTextContent(`New token ${candidate!.fingerprint} discarded by Ravi K.`)
  })

  it('keeps what was pasted, and shows what the other one staged', async () => {
    const { user, asActor, credentialId, tokens } = await renderPanel('five-days-left')
    await screen.findByText(/^All \d entries$/)
    const other = asActor({ actor: 'Ravi K.' }).client
    const { version } = await other.get(credentialId)
    await other.stage(credentialId, tokens.sample, { version })
    await checkToken(user, tokens.good)
    expect(await screen.findByText('What happened in the meantime')).toBeVisible()
    expect(screen.getAllByText('by Ravi K.')[0]).toBeVisible()
    expect(await tokenField()).toHaveValue(tokens.good)
  })

  it('keeps the ticks when the other one only checked or failed', async () => {
    const { user, client, credentialId } = await renderPanel('candidate-with-losses')
    const ticks = await screen.findAllByRole('checkbox')
    await user.click(ticks[0]!)
    const { version } = await client.get(credentialId)
    await client.check(credentialId, { version })
    await user.click(await button('Check again'))
    await screen.findByText(/^Checked:/)
    expect(screen.getAllByRole('checkbox')[0]).toBeChecked()
  })
})

describe('a right that is lost', () => {
  const losing = async () => {
    const { asActor, client } = await createScenario('five-days-left')
    const viewer = asActor({ can: 'view' }).client
    let lost = false
    return {
      ...client,
      get: async (...args: Parameters<typeof client.get>) => (lost ? viewer : client).get(...args),
      stage: async (...args: Parameters<typeof client.stage>) => {
        lost = true
        return viewer.stage(...args)
      },
      check: async (...args: Parameters<typeof client.check>) => {
        lost = true
        return viewer.check(...args)
      },
    }
  }

  it('takes the form and what was pasted away, and is said once', async () => {
    const { user, tokens, container } = await renderPanel('five-days-left', { provider: { client: await losing() } })
    const field = await tokenField()
    await checkToken(user, tokens.good)
    expect(await screen.findByText(/You may no longer change these credentials/)).toBeVisible()
    expect(container.querySelectorAll('input, form')).toHaveLength(0)
    expect(field).toHaveValue('')
    expect(screen.queryByText(/You can look at these credentials/)).not.toBeInTheDocument()
    expect(screen.getByRole('heading', { name: 'Current token' })).toHaveFocus()
    await user.click(await button('Close'))
    expect(screen.getByText(/You can look at these credentials, but not change them/)).toBeVisible()
    expect(screen.getByRole('heading', { name: 'Current token' })).toHaveFocus()
  })

  it('takes every button that writes away', async () => {
    const { user } = await renderPanel('five-days-left', { provider: { client: await losing() } })
    await user.click(await button('Check again'))
    expect(await screen.findByText(/You may no longer change these credentials/)).toBeVisible()
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Check again' })).not.toBeInTheDocument())
    expect(screen.queryByRole('button', { name: 'Renew token' })).not.toBeInTheDocument()
  })
})
