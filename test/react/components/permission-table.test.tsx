import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { permissionMatrix, type PermissionMatrix, type PermissionState } from '../../../src/core/index.js'
import { PermissionTable } from '../../../src/react/components/permission-table/permission-table.js'
import { sampleCredential, sampleSlots } from '../support/sample.js'

const STATES: Record<PermissionState, string> = {
  granted: 'Granted',
  'granted-all': 'Granted for all',
  elsewhere: 'Other accounts only',
  missing: 'Missing',
  'cannot-tell': 'Could not check',
}

const renderCell = async (state: PermissionState, required = true) => {
  const { requirements } = await sampleCredential('permanent')
  const [waba] = requirements.wabas
  const permission = 'whatsapp_business_messaging'
  const matrix: PermissionMatrix = {
    wabaIds: [waba!.id],
    rows: [{ permission, required, cells: [state], granted: true }],
    missing: [],
    extra: [],
  }
  render(<PermissionTable matrix={matrix} requirements={requirements} reach={[]} />)
  return screen.getAllByRole('cell')[0]!
}

describe('a cell', () => {
  it.each(Object.entries(STATES) as [PermissionState, string][])('says %s in words', async (state, words) => {
    expect(within(await renderCell(state)).getByText(words)).toBeVisible()
  })

  it.each(['missing', 'elsewhere'] as const)('says what stops when a needed permission is %s', async (state) => {
    expect(await renderCell(state)).toHaveTextContent('This account cannot send messages.')
  })

  it.each(['missing', 'elsewhere'] as const)('does not alarm when a recommended one is %s', async (state) => {
    expect(within(await renderCell(state, false)).getByText(STATES[state])).toHaveAttribute('data-tone', 'idle')
  })

  it('says what could have stopped where Meta did not tell', async () => {
    expect(await renderCell('cannot-tell')).toHaveTextContent('Without it, this account could not send messages.')
  })

  it.each(['granted', 'granted-all'] as const)('has nothing to add to %s', async (state) => {
    expect(await renderCell(state)).toHaveTextContent(new RegExp(`^${STATES[state]}$`))
  })

  it('has a sentence for a permission that only the host knows', async () => {
    const { requirements } = await sampleCredential('permanent')
    const wabaIds = [requirements.wabas[0]!.id]
    const row = { permission: 'catalog_management', required: true, granted: false }
    const matrix: PermissionMatrix = { wabaIds, rows: [{ ...row, cells: ['missing'] }], missing: [], extra: [] }
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={[]} />)
    expect(screen.getAllByRole('cell')[0]).toHaveTextContent('What needs this permission does not work.')
  })
})

describe('the table', () => {
  it('tells the account that a token covers from the one it does not', async () => {
    const { candidate, requirements } = await sampleSlots('candidate-with-losses')
    const matrix = permissionMatrix(candidate.inspection, requirements)
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={candidate.reach} />)
    const row = screen.getByRole('row', { name: /whatsapp_business_messaging/ })
    const cells = within(row).getAllByRole('cell')
    expect(new Set(cells.map(({ dataset }) => dataset.permission))).toEqual(new Set(['granted', 'elsewhere']))
    expect(within(row).getByText('Other accounts only')).toBeVisible()
  })

  it('has one column when no account is named', async () => {
    const { live, requirements } = await sampleCredential('missing-permission')
    const none = { ...requirements, wabas: [] }
    render(<PermissionTable matrix={permissionMatrix(live!.inspection, none)} requirements={none} reach={[]} />)
    expect(screen.getByRole('columnheader', { name: 'All accounts' })).toBeVisible()
    const row = screen.getByRole('row', { name: /whatsapp_business_management/ })
    expect(within(row).getByText('Missing')).toBeVisible()
  })

  it.each([
    ['denied', 'the account is not assigned to this token’s owner'],
    ['unknown', 'It may work all the same.'],
  ] as const)('explains a reach that is %s', async (state, sentence) => {
    const { live, requirements } = await sampleCredential('permanent')
    const reach = requirements.wabas.map(({ id }) => ({ wabaId: id, state, phoneNumbers: [], error: null }))
    const matrix = permissionMatrix(live!.inspection, requirements)
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={reach} />)
    const row = screen.getByRole('row', { name: /Reaches the account/ })
    expect(within(row).getAllByRole('cell')[0]).toHaveTextContent(sentence)
  })

  it('counts the accounts that the token reaches', async () => {
    const { live, requirements } = await sampleCredential('not-assigned')
    const matrix = permissionMatrix(live!.inspection, requirements)
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={live!.reach} />)
    expect(screen.getByText('Serves 2 numbers in 1 account')).toBeVisible()
  })

  it('tells without colour what a token could do that no longer works', async () => {
    const { live, requirements } = await sampleCredential('revoked')
    const matrix = permissionMatrix(live!.inspection, requirements)
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={live!.reach} isOver />)
    expect(screen.getByText(/no longer works. This is what it could do/)).toBeVisible()
    for (const granted of screen.getAllByText(/^Granted/)) expect(granted).toHaveAttribute('data-tone', 'idle')
    expect(screen.queryByText('Reaches the account')).not.toBeInTheDocument()
    expect(screen.queryByText(/^Serves/)).not.toBeInTheDocument()
  })

  it('lists what nobody asked for', async () => {
    const { requirements } = await sampleCredential('permanent')
    const matrix: PermissionMatrix = { wabaIds: [], rows: [], missing: [], extra: ['ads_read'] }
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={[]} />)
    expect(screen.getByText('1 more permission')).toBeVisible()
    expect(screen.getByText('ads_read')).toBeInTheDocument()
    expect(screen.getByRole('group')).not.toHaveAttribute('open')
  })
})
