/** Where "Remind me tomorrow" is kept. Holds credential ids, alert keys and times; never a secret. */
export interface DismissalStore {
  /** Until when the alert is put off, in milliseconds since 1970; `null`: it is not. */
  read(credentialId: string, alertKey: string): number | null
  write(credentialId: string, alertKey: string, until: number): void
}

const PREFIX = 'wac:dismissed:'
/** A credential has no more alerts than this at a time; what was put off first is forgotten first. */
const MOST = 8

const entriesOf = (credentialId: string): [key: string, until: number][] => {
  const kept: unknown = JSON.parse(localStorage.getItem(PREFIX + credentialId) ?? '[]')
  return Array.isArray(kept)
    ? kept.filter((entry): entry is [string, number] => Array.isArray(entry) && typeof entry[1] === 'number')
    : []
}

/** One entry per credential in `localStorage`. A browser that refuses storage forgets at once. */
export const browserDismissals: DismissalStore = {
  read(credentialId, alertKey) {
    try {
      return entriesOf(credentialId).find(([key]) => key === alertKey)?.[1] ?? null
    } catch {
      return null
    }
  },
  write(credentialId, alertKey, until) {
    try {
      const others = entriesOf(credentialId).filter(([key]) => key !== alertKey)
      localStorage.setItem(PREFIX + credentialId, JSON.stringify([...others, [alertKey, until]].slice(-MOST)))
    } catch {
      // Private windows and full disks refuse: the notice then comes back with the next page.
    }
  },
}
