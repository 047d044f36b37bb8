import type { GraphFailure } from '../fake-graph/graph-failure.js'
import type { ErrorPlan } from './error-plan.js'
import type { TokenPlan } from './token-plan.js'

/** A named situation: what is stored, what Graph does, who looks, and what can be pasted. */
export interface Scenario {
  /** What a person sees. */
  title: string
  /** The token in use; `null`: none yet. */
  live: TokenPlan | null
  /** The token that the scenario is about, to paste. */
  sample: TokenPlan
  /** Staged already. */
  candidate?: TokenPlan
  /** The token that `live` replaced a moment ago. */
  previous?: TokenPlan
  /** Whether no sender has said anything since the switch. @default false */
  unreported?: boolean
  /** The token that each sender used last, by the sender's name; without names one sender that does not say its own. */
  senders?: Record<string, 'live' | 'previous'>
  /** What senders were refused. */
  errors?: ErrorPlan[]
  /** How Graph fails once everything is set up. */
  failure?: GraphFailure
  /** Who looks. @default 'manage' */
  can?: 'manage' | 'view'
  /** The app that the credential wants, where it is not the admin’s own; `null`: any. */
  appId?: string | null
  /** Days since the last check of the live token. @default 0 */
  checkedDaysAgo?: number
}
