import type { GuidanceHandle } from '../lib/guidance-context.js'

/** A handle that lives outside React; a `GuidanceProvider` that gets it opens what is asked for. */
export interface DetachedGuidanceHandle extends GuidanceHandle {
  /** What the provider calls: from then on it opens. Returns the way to stop. */
  connect(provider: GuidanceHandle): () => void
}

type Request = Parameters<GuidanceHandle['open']>

const MOST_WAITING = 20

/**
 * Opens guidance from code that is no component: interceptors, query caches. What comes before the provider is there waits for it.
 * @example const guidance = createGuidanceHandle() // once, then <GuidanceProvider handle={guidance}>
 */
export const createGuidanceHandle = (): DetachedGuidanceHandle => {
  const waiting: Request[] = []
  let opener: GuidanceHandle | null = null
  return {
    open(...request) {
      if (opener) opener.open(...request)
      else if (waiting.length < MOST_WAITING) waiting.push(request)
    },
    connect(provider) {
      opener = provider
      for (const request of waiting.splice(0)) provider.open(...request)
      return () => {
        if (opener === provider) opener = null
      }
    },
  }
}
