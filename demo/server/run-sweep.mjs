const MOST_TOLD = 10
const NOTHING = { lookedAt: 0, askedGraph: 0, told: 0 }

/** Sweeps on a timer, as a host would from cron, and remembers what for the page. `everySeconds` 0: never. */
export function runSweep(credentials, { everySeconds }) {
  const abort = new AbortController()
  const told = []
  const progress = { running: false, ...NOTHING, runs: 0, startedAt: null, endedAt: null, nextAt: null, failure: null }
  let timer
  let ended = Promise.resolve()

  async function sweep() {
    Object.assign(progress, NOTHING, { running: true, startedAt: new Date(), nextAt: null })
    try {
      const options = { signal: abort.signal, onProgress: (done) => Object.assign(progress, done) }
      for await (const { credentialId, label, alert } of credentials.sweep(options)) {
        told.unshift({ id: `${credentialId}:${alert.key}`, credentialId, label, kind: alert.kind, at: new Date() })
        told.length = Math.min(told.length, MOST_TOLD)
      }
      progress.failure = null
    } catch (error) {
      if (abort.signal.aborted) return
      progress.failure = error.message
      console.error(`! Sweep: ${error.message}`)
    } finally {
      Object.assign(progress, { running: false, runs: progress.runs + 1, endedAt: new Date() })
    }
    schedule(everySeconds)
  }

  function schedule(seconds) {
    progress.nextAt = new Date(Date.now() + seconds * 1000)
    timer = setTimeout(() => {
      ended = sweep()
    }, seconds * 1000)
  }

  if (everySeconds > 0) schedule(Math.min(everySeconds, 3))
  return {
    progress: () => ({ everySeconds, ...progress, alerts: told }),
    stop: async () => {
      clearTimeout(timer)
      abort.abort(new Error('The demo ends.'))
      await ended
    },
  }
}
