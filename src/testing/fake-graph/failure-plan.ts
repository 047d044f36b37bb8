import type { GraphFailure } from './graph-failure.js'

export interface FailOptions {
  /** How many calls fail. @default Infinity */
  times?: number | undefined
  /** Only calls about this token, or by it. @default all calls */
  token?: string | undefined
  /** How late `slow` is, in milliseconds. @default 8_000 */
  ms?: number | undefined
}

export interface PlannedFailure {
  mode: GraphFailure
  ms: number
  /** Settles when the failure is lifted: what is slow by then is answered at once. */
  lifted: Promise<void>
}

/** Which calls fail, and how. */
export const createFailurePlan = () => {
  const plan = new Set<PlannedFailure & { left: number; token: string | undefined; lift: () => void }>()

  return {
    add: (mode: GraphFailure, { times = Infinity, token, ms = 8_000 }: FailOptions = {}): (() => void) => {
      let settle = () => {}
      const lifted = new Promise<void>((resolve) => (settle = resolve))
      const lift = () => {
        plan.delete(entry)
        settle()
      }
      const entry = { mode, ms, lifted, left: times, token, lift }
      plan.add(entry)
      return lift
    },
    /** Lifts every failure. */
    clear: () => {
      for (const { lift } of plan) lift()
    },
    /** The failure of this call, counted. */
    take: (tokens: (string | null)[]): PlannedFailure | null => {
      for (const entry of plan) {
        if (entry.token !== undefined && !tokens.includes(entry.token)) continue
        entry.left -= 1
        if (entry.left <= 0) plan.delete(entry)
        return entry
      }
      return null
    },
  }
}
