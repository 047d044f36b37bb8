const LEASE_MS = 90_000
const SETTLE_MS = 60

const pause = async (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

/** A lock for browsers without `navigator.locks`: the last tab to write its name has it, unless somebody else's time still runs. */
const takeLease = async (name: string, now: () => Date): Promise<(() => void) | null> => {
  try {
    const until = Number(localStorage.getItem(name)?.split(' ')[0])
    const time = now().getTime()
    // A lease that ends later than any could was written by a clock that was wrong.
    if (until > time && until <= time + LEASE_MS) return null
    const mine = `${time + LEASE_MS} ${Math.random()}`
    localStorage.setItem(name, mine)
    await pause(SETTLE_MS)
    return localStorage.getItem(name) === mine ? () => localStorage.removeItem(name) : null
  } catch {
    return () => undefined
  }
}

/** Runs something unless another tab of this browser, or this one, is at it already; then it does nothing. */
export const oneAtATime = async (name: string, now: () => Date, run: () => Promise<void>): Promise<void> => {
  const { locks } = navigator as { locks?: LockManager }
  if (locks) return locks.request(name, { ifAvailable: true }, async (lock) => (lock ? run() : undefined))
  const release = await takeLease(name, now)
  if (!release) return
  try {
    await run()
  } finally {
    release()
  }
}
