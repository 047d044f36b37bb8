import type { TokenInspection } from '../tokens/token-inspection.js'
import { hasPermission } from './has-permission.js'

/** `granted-all`: for every account. `elsewhere`: for other accounts only. `cannot-tell`: Graph did not say. */
export type PermissionState = 'granted' | 'granted-all' | 'elsewhere' | 'missing' | 'cannot-tell'

/** Targets of other permissions are businesses, Pages or ad accounts and say nothing about WhatsApp accounts. */
export const targetsWabas = (permission: string): boolean => permission.startsWith('whatsapp_')

/** What one permission is worth for one account. */
export const permissionState = (
  inspection: TokenInspection | null,
  permission: string,
  wabaId: string,
): PermissionState => {
  const granted = hasPermission(inspection, permission)
  if (!granted) return granted === false ? 'missing' : 'cannot-tell'
  if (!targetsWabas(permission)) return 'granted-all'
  const granular = inspection?.granularScopes
  // only an entry without a list means "all": where Graph sent no entry, it did not say
  const targets = granular && Object.hasOwn(granular, permission) ? granular[permission] : undefined
  if (!targets?.length || targets === 'unlisted') return 'cannot-tell'
  if (targets === 'all') return 'granted-all'
  return targets.includes(wabaId) ? 'granted' : 'elsewhere'
}
