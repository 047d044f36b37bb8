import type { TokenSlot } from '../../contract/index.js'
import type { PermissionMatrix, Requirements } from '../../core/index.js'
import { permissionsOf } from '../../core/permissions/has-permission.js'
import { permissionMatrix } from '../../core/permissions/permission-matrix.js'
import { isOver } from './is-over.js'

/** What a token may do, for the eye. Of one that it does not accept Meta may name no permission at all: that says nothing about it. */
export const shownMatrix = (
  { inspection, status }: Pick<TokenSlot, 'inspection' | 'status'>,
  requirements: Requirements,
): PermissionMatrix => {
  const isSilent = isOver(status.state) && permissionsOf(inspection).length === 0
  return permissionMatrix(isSilent ? null : inspection, requirements)
}
