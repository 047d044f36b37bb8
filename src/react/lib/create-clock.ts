const HOUR = 3_600_000

interface Watcher {
  /** When the watcher's text changes next, in milliseconds since 1970. */
  nextChange: () => number
  notify: () => void
}

/** The time as the server sees it, and one timer for everybody who shows it. */
export interface Clock {
  now(): Date
  /** Goes by another device clock from now on. */
  follow(read: () => Date): void
  /** Tells the server's time at the moment its answer arrived, `ageMs` ago. */
  sync(serverTime: Date, ageMs: number): void
  watch(watcher: Watcher): () => void
  /** Asks the watchers again when they change next. */
  plan(): void
}

// A device that is nearly right is more exact than an answer that spent seconds on the way.
const TRUSTED_SKEW = 5_000

/** `device` is the device's clock. One timer runs while somebody watches, never longer than an hour: longer ones overflow. */
export const createClock = (device: () => Date): Clock => {
  let read = device
  const watchers = new Set<Watcher>()
  let offset = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const now = () => new Date(read().getTime() + offset)

  const schedule = () => {
    clearTimeout(timer)
    timer = undefined
    if (watchers.size === 0) return
    let next = Infinity
    for (const watcher of watchers) next = Math.min(next, watcher.nextChange())
    timer = setTimeout(wake, Math.min(Math.max(next - now().getTime(), 250), HOUR))
  }
  const wake = () => {
    watchers.forEach((watcher) => watcher.notify())
    schedule()
  }
  // A sleeping or hidden page misses its timers: look again when it is back.
  const listen = (method: 'addEventListener' | 'removeEventListener') => {
    for (const event of ['pageshow', 'focus', 'online']) globalThis.window[method](event, wake)
    globalThis.document[method]('visibilitychange', wake)
  }

  return {
    now,
    plan: schedule,
    follow(next) {
      read = next
    },
    sync(serverTime, ageMs) {
      const skew = serverTime.getTime() + ageMs - read().getTime()
      const corrected = Math.abs(skew) > TRUSTED_SKEW ? skew : 0
      if (Math.abs(corrected - offset) <= TRUSTED_SKEW) return
      offset = corrected
      wake()
    },
    watch(watcher) {
      if (watchers.size === 0) listen('addEventListener')
      watchers.add(watcher)
      schedule()
      return () => {
        watchers.delete(watcher)
        if (watchers.size === 0) listen('removeEventListener')
        schedule()
      }
    },
  }
}
