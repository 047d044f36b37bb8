import type { Check } from '../../core/index.js'

/** What Graph said of a token itself. */
export interface InspectedToken {
  check: Check
  checkedAt: Date
}
