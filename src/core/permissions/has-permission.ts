import type { TokenInspection } from '../tokens/token-inspection.js'

/** Whether a token has a permission, by `scopes` or by an entry of its own in `granular_scopes`; `null`: Graph did not say. */
export const hasPermission = (inspection: TokenInspection | null, permission: string): boolean | null => {
  if (!inspection) return null
  const { scopes, granularScopes } = inspection
  if (scopes?.includes(permission) || (granularScopes && Object.hasOwn(granularScopes, permission))) return true
  return scopes ? false : null
}

/** Every permission that a token is known to have. */
export const permissionsOf = (inspection: TokenInspection | null): string[] => [
  ...new Set([...(inspection?.scopes ?? []), ...Object.keys(inspection?.granularScopes ?? {})]),
]
