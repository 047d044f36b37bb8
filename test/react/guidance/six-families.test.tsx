import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ApiCredentialsPanel, CredentialsProvider } from '../../../src/react/index.js'
import { createScenario, type ScenarioName } from '../../../src/testing/index.js'
import { quickQueries } from '../support/render-panel.js'

interface Family {
  code: number
  subcode?: number
  message: string
  scenario: ScenarioName
}

const needs = 'Requires whatsapp_business_management permission'
const FAMILIES: Family[] = [
  { code: 0, message: 'We were unable to authenticate the app user', scenario: 'revoked' },
  { code: 190, subcode: 466, message: 'Error validating access token', scenario: 'revoked' },
  { code: 3, message: `(#3) ${needs}`, scenario: 'missing-permission' },
  { code: 10, message: `(#10) ${needs}`, scenario: 'missing-permission' },
  { code: 200, message: `(#200) ${needs}`, scenario: 'missing-permission' },
  { code: 131005, message: `(#131005) Access denied. ${needs}`, scenario: 'missing-permission' },
]

beforeEach(() => sessionStorage.clear())

describe.each(FAMILIES)('error $code that a sender reported', ({ code, subcode, message, scenario }) => {
  it('is explained, worked on, left, taken up again after a reload, checked and solved', async () => {
    const world = await createScenario(scenario)
    const { client, credentialId, credentials, tokens } = world
    const { live } = await client.get(credentialId)
    await credentials.reportError(
      credentialId,
      live!.fingerprint,
      { error: { code, error_subcode: subcode, message } },
      { sender: 'Inbox' },
    )
    const user = userEvent.setup()
    const load = () =>
      render(
        <CredentialsProvider client={client} queryClient={quickQueries()} now={world.clock.now}>
          <ApiCredentialsPanel credentialId={credentialId} />
        </CredentialsProvider>,
      )
    const explain = async () => {
      const chip = subcode ? `Error ${code} · ${subcode}` : `Error ${code}`
      const rows = await screen.findAllByRole('listitem')
      const row = rows.find((item) => within(item).queryByText('Inbox') && within(item).queryByText(chip))
      await user.click(within(row!).getByRole('button', { name: 'What does this mean?' }))
      return within(await screen.findByRole('dialog'))
    }

    const page = load()
    await screen.findByRole('region', { name: /reported/i })
    let dialog = await explain()
    await user.click(dialog.getAllByRole('checkbox')[0]!)
    page.unmount()

    load()
    await screen.findByRole('region', { name: /reported/i })
    dialog = await explain()
    expect(dialog.getAllByRole('checkbox')[0]).toBeChecked()
    const { version } = await client.get(credentialId)
    await client.stage(credentialId, tokens.good, { version })
    fireEvent(dialog.getAllByRole('link')[0]!, new MouseEvent('auxclick', { bubbles: true, button: 1 }))
    act(() => void fireEvent(window, new Event('focus')))
    expect(dialog.getByText(/Back from Meta/)).toBeVisible()

    await user.click(dialog.getByRole('button', { name: 'Check again' }))
    expect(await dialog.findByText(/not in use yet/)).toBeVisible()
    await user.click(await dialog.findByRole('button', { name: 'Use this token' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
    expect((await client.get(credentialId)).live?.status.state).toBe('valid')
    expect(JSON.stringify(Object.entries(sessionStorage))).not.toContain(live!.fingerprint)
  })
})
