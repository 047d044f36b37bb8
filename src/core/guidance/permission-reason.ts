import type { GraphError, GraphErrorReason } from '../errors/graph-error.js'
import type { ScopeFact } from './scope-fact.js'

/** Why Meta refuses a permission: the account comes first when the token has the permission already. */
export function permissionReason({ family, reason }: GraphError, scope: ScopeFact): GraphErrorReason | null {
  const account = family === 'permission-10' ? 'token-asset-mismatch' : 'asset-not-assigned'
  if (reason && reason !== 'scope-missing' && reason !== account) return reason
  if (scope === 'missing') return 'scope-missing'
  if (scope === 'elsewhere') return account
  // Code 10 has more causes than the account (Flows, functions in beta), so there the general entry stays.
  return scope === 'present' && (reason || family === 'permission-2xx') ? account : reason
}
