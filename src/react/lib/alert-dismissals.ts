/** Where "Remind me tomorrow" is kept. Holds credential ids, alert keys and times; never a secret. */
export interface DismissalStore {
  /** Until when the alert is put off, in milliseconds since 1970; `null`: it is not. */
  read(credentialId: string, alertKey: string): number | null
  write(credentialId: string, alertKey: string, until: number): void
}

const PREFIX = 'wac:dismissed:'

/** One entry per credential in `localStorage`, for its latest dismissal only. A browser that refuses storage forgets at once. */
export const browserDismissals: DismissalStore = {
  read(credentialId, alertKey) {
    try {
      const [key, until] = JSON.parse(localStorage.getItem(PREFIX + credentialId) ?? '[]') as unknown[]
      return key === alertKey && typeof until === 'number' ? until : null
    } catch {
      return null
    }
  },
  write(credentialId, alertKey, until) {
    try {
      localStorage.setItem(PREFIX + credentialId, JSON.stringify([alertKey, until]))
    } catch {
      // Private windows and full disks refuse: the notice then comes back with the next page.
    }
  },
}
