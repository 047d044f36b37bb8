import type { TokenState } from '../../core/index.js'

/** Whether a token no longer works, so that what it may do is of the past. */
export const isOver = (state: TokenState): boolean => state === 'expired' || state === 'invalid'
