import type { TokenSlot } from '../../../contract/index.js'
import type { Requirements } from '../../../core/index.js'
import { permissionMatrix } from '../../../core/permissions/permission-matrix.js'

/** Whether a token works, has every required permission, and reaches all accounts that it has to. */
export const canSend = ({ status, inspection, reach }: TokenSlot, requirements: Requirements): boolean => {
  if (status.state !== 'valid' && status.state !== 'expiring') return false
  const { rows } = permissionMatrix(inspection, requirements)
  return (
    rows.every(
      ({ required, granted, cells }) => !required || (granted && cells.every((cell) => cell.startsWith('granted'))),
    ) && reach.every(({ state }) => state !== 'denied')
  )
}
