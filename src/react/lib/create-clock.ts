const HOUR = 3_600_000

interface Watcher {
  /** When the watcher's text changes next, in milliseconds since 1970. */
  nextChange: () => number
  notify: () => void
}

/** The time as the server sees it, and one timer for everybody who shows it. */
export interface Clock {
  now(): Date
  /** How far the server's time is ahead of the device's, in milliseconds; 0 where the device is nearly right. */
  ahead(): number
  /** Goes by another device clock from now on. */
  follow(read: () => Date): void
  /** Tells the server's time at the moment its answer arrived, `ageMs` ago. */
  sync(serverTime: Date, ageMs: number): void
  watch(watcher: Watcher): () => void
  /** Has everybody look again at `changesAt`, in milliseconds since 1970, or before. */
  plan(changesAt: number): void
}

// A device that is nearly right is more exact than an answer that spent seconds on the way.
const TRUSTED_SKEW = 5_000
const SHORTEST = 250

/**
 * `device` is the device's clock. One timer runs while somebody watches, never longer than an hour: longer ones overflow.
 * In a page that nobody sees it runs once an hour.
 */
export const createClock = (device: () => Date): Clock => {
  let read = device
  const watchers = new Set<Watcher>()
  let offset = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let wakesAt = Infinity

  const now = () => new Date(read().getTime() + offset)

  const stop = () => {
    clearTimeout(timer)
    wakesAt = Infinity
  }
  const plan = (changesAt: number) => {
    if (watchers.size === 0) return
    const time = now().getTime()
    const delay = globalThis.document.hidden ? HOUR : Math.min(Math.max(changesAt - time, SHORTEST), HOUR)
    // A timer that is overdue belongs to a clock that was set.
    if (wakesAt > time && wakesAt <= time + delay) return
    clearTimeout(timer)
    wakesAt = time + delay
    timer = setTimeout(wake, delay)
  }
  const wake = () => {
    stop()
    watchers.forEach((watcher) => watcher.notify())
    let next = Infinity
    for (const watcher of watchers) next = Math.min(next, watcher.nextChange())
    plan(next)
  }
  // A sleeping or hidden page misses its timers: look again when it is back.
  const listen = (method: 'addEventListener' | 'removeEventListener') => {
    for (const event of ['pageshow', 'focus', 'online']) globalThis.window[method](event, wake)
    globalThis.document[method]('visibilitychange', wake)
  }

  return {
    now,
    ahead: () => offset,
    plan,
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
      plan(watcher.nextChange())
      return () => {
        watchers.delete(watcher)
        if (watchers.size > 0) return
        listen('removeEventListener')
        stop()
      }
    },
  }
}
