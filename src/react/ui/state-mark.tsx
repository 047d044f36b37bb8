import type { TokenState } from '../../core/index.js'
import type { IconName } from './icon.js'
import { Mark } from './mark.js'
import type { Tone } from './tone.js'

const MARKS: Record<TokenState | 'none', { icon: IconName; tone: Tone }> = {
  valid: { icon: 'check', tone: 'good' },
  expiring: { icon: 'clock', tone: 'warn' },
  expired: { icon: 'cross', tone: 'bad' },
  invalid: { icon: 'cross', tone: 'bad' },
  unknown: { icon: 'question', tone: 'idle' },
  none: { icon: 'dash', tone: 'idle' },
}

/** The mood of a token's state. */
export const stateTone = (state: TokenState | 'none'): Tone => MARKS[state].tone

export const StateMark = ({ state, children }: { state: TokenState | 'none'; children: string }) => (
  <Mark {...MARKS[state]}>{children}</Mark>
)
