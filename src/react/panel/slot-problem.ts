import type { TokenSlot } from '../../contract/index.js'
import type { GraphError } from '../../core/index.js'
import { isOver } from '../lib/is-over.js'
import { tokenError } from '../lib/token-error.js'

/** The error that stands between a token and its work, or `null`. A dead token without an error of its own gets Graph's code for it: 190. */
export const slotProblem = ({ status, inspection, check }: TokenSlot): GraphError | null => {
  if (isOver(status.state)) return inspection?.error ?? tokenError({ code: 190, reason: status.reason })
  return status.state === 'unknown' ? (check?.error ?? null) : null
}
