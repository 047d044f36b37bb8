import type { TokenInspection } from '../tokens/token-inspection.js'
import { hasPermission, permissionsOf } from './has-permission.js'
import { permissionState, type PermissionState } from './permission-state.js'
import type { Requirements } from './requirements.js'

export interface PermissionRow {
  permission: string
  required: boolean
  /** One per account, in the order of `wabaIds`. */
  cells: PermissionState[]
  /** Whether the token has the permission at all; `null`: unknown. */
  granted: boolean | null
}

/** Required and recommended permissions × our accounts. */
export interface PermissionMatrix {
  wabaIds: string[]
  rows: PermissionRow[]
  /** Required permissions that the token lacks, or lacks for one of our accounts. */
  missing: string[]
  /** Permissions the token has that nobody asked for. */
  extra: string[]
}

/** What the token may do for our accounts, as far as Graph said; required permissions come first. */
export const permissionMatrix = (inspection: TokenInspection | null, requirements: Requirements): PermissionMatrix => {
  const wabaIds = [...new Set(requirements.wabas.map((waba) => waba.id))]
  const required = new Set(requirements.permissions)
  const asked = new Set([...required, ...requirements.recommendedPermissions])

  const rows = [...asked].map((permission) => ({
    permission,
    required: required.has(permission),
    cells: wabaIds.map((wabaId) => permissionState(inspection, permission, wabaId)),
    granted: hasPermission(inspection, permission),
  }))

  return {
    wabaIds,
    rows,
    missing: rows
      .filter((row) => row.required && (row.granted === false || row.cells.includes('elsewhere')))
      .map((row) => row.permission),
    extra: permissionsOf(inspection).filter((permission) => !asked.has(permission)),
  }
}
