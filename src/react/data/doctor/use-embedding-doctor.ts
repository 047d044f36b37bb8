import type { QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLatest } from '../../lib/use-latest.js'
import type { Embedding } from './embedding.js'

type Attend = (embedding: Embedding) => () => void

declare const process: { env: { NODE_ENV?: string } }

interface Visit {
  queryClient: QueryClient | undefined
  isPrivate: boolean
  isForeign: boolean
  portalContainer: Embedding['portalContainer']
  now: Embedding['now'] | undefined
}

const call = (load: () => Promise<Attend>, embedding: Embedding): (() => void) => {
  let leave: (() => void) | undefined
  let isOver = false
  const come = async () => {
    const attend = await load()
    if (!isOver) leave = attend(embedding)
  }
  come().catch(() => undefined)
  return () => {
    isOver = true
    leave?.()
  }
}

/** While a host is being developed, says in the console what is wrong with its embedding; in production nothing of it is left. */
export const useEmbeddingDoctor = ({ queryClient, isPrivate, isForeign, portalContainer, now }: Visit): void => {
  const latest = useLatest(now)
  useEffect(() => {
    try {
      if (process.env.NODE_ENV === 'development' && queryClient) {
        // Here, not in a function of its own: webpack drops an import only with the branch that it stands in.
        return call(async () => (await import('./attend.js')).attend, {
          queryClient,
          isPrivate,
          isForeign,
          portalContainer,
          now: () => latest.current?.() ?? new Date(),
        })
      }
    } catch {
      // A browser that runs modules without a bundler has no `process`.
    }
  }, [queryClient, isPrivate, isForeign, portalContainer, latest])
}
