/** `granted-all`: for every account. `elsewhere`: for other accounts only. `cannot-tell`: Graph did not say. */
export type PermissionState = 'granted' | 'granted-all' | 'elsewhere' | 'missing' | 'cannot-tell'

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
  /** Required permissions that the token lacks, or has for other accounts only. */
  missing: string[]
  /** Permissions the token has that nobody asked for. */
  extra: string[]
}
