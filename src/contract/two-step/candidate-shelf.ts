import type { Check } from '../../core/index.js'

/** A candidate as others may see it; its token stays on the shelf. */
export interface ShelvedCandidate {
  check: Check
  checkedAt: Date
  addedAt: Date
}

export interface CandidateShelf {
  put(id: string, token: string, candidate: ShelvedCandidate): void
  /** The candidate, unless its hour is over. */
  peek(id: string): ShelvedCandidate | null
  /** Replaces what is known about a candidate; its hour goes on. */
  note(id: string, candidate: ShelvedCandidate): void
  /** Hands the token to `run`; the only way to it. `null` without a candidate. */
  withToken<T>(id: string, run: (token: string) => Promise<T>): Promise<T> | null
  drop(id: string): void
  /** How often the candidate came or went. */
  changes(id: string): number
}

const HOUR_MS = 3_600_000

/** Keeps candidate tokens in a closure, each for an hour at most. */
export const createCandidateShelf = (now: () => Date): CandidateShelf => {
  const shelf = new Map<string, { token: string; candidate: ShelvedCandidate; timer: ReturnType<typeof setTimeout> }>()
  const counts = new Map<string, number>()
  const count = (id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)

  const drop = (id: string) => {
    const entry = shelf.get(id)
    if (!entry) return
    clearTimeout(entry.timer)
    shelf.delete(id)
    count(id)
  }
  const find = (id: string) => {
    const entry = shelf.get(id)
    // Timers stand still while a computer sleeps, so the age is read as well.
    if (entry && now().getTime() - entry.candidate.addedAt.getTime() >= HOUR_MS) drop(id)
    return shelf.get(id)
  }

  return {
    put: (id, token, candidate) => {
      clearTimeout(shelf.get(id)?.timer)
      shelf.set(id, { token, candidate, timer: setTimeout(() => drop(id), HOUR_MS) })
      count(id)
    },
    peek: (id) => find(id)?.candidate ?? null,
    note: (id, candidate) => {
      const entry = find(id)
      if (entry) entry.candidate = candidate
    },
    withToken: (id, run) => {
      const entry = find(id)
      return entry ? run(entry.token) : null
    },
    drop,
    changes: (id) => {
      find(id)
      return counts.get(id) ?? 0
    },
  }
}
