const MOST_KEYS = 10_000

/** Counts what is not written yet, in this process. */
export interface Tally {
  /** `false`: there are too many keys, so this one was not counted. */
  add(key: string, count: number): boolean
  /** The count, which starts again from zero. */
  take(key: string): number
}

export function createTally(): Tally {
  const counts = new Map<string, number>()
  return {
    add(key, count) {
      if (count === 0) return true
      if (!counts.has(key) && counts.size >= MOST_KEYS) return false
      counts.set(key, (counts.get(key) ?? 0) + count)
      return true
    },
    take(key) {
      const count = counts.get(key) ?? 0
      counts.delete(key)
      return count
    },
  }
}
