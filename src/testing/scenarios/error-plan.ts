/** An error of a scenario as senders report it. */
export interface ErrorPlan {
  /** The token that it was about; 'forgotten': one that is no longer kept. */
  of: 'live' | 'previous' | 'forgotten'
  /** The body of Graph's answer. */
  body: { error: Record<string, unknown> }
  /** Names of those who received it. */
  senders: string[]
  /** How often, all together. @default 1 */
  count?: number
  /** When it was reported last, in minutes before the scenario's now. */
  minutesAgo: number
}
