import type { WabaReach } from '../../core/index.js'
import type { InspectedToken } from './inspected-token.js'

/** What one look at a token told: Graph's word on it, and the accounts that it reaches. */
export interface CheckedToken extends InspectedToken {
  reach: WabaReach[]
}
