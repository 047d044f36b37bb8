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
    expect(await renderCell(state, false)).not.toHaveTextContent('cannot send')
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

  it('lists what nobody asked for', async () => {
    const { requirements } = await sampleCredential('permanent')
    const matrix: PermissionMatrix = { wabaIds: [], rows: [], missing: [], extra: ['ads_read'] }
    render(<PermissionTable matrix={matrix} requirements={requirements} reach={[]} />)
    expect(screen.getByText('1 more permission')).toBeVisible()
    expect(screen.getByText('ads_read')).toBeInTheDocument()
  })
})
