import { useEffect } from 'react'
import { isTransient } from '../data/is-transient.js'
import { useIsOnline } from '../lib/use-is-online.js'
import { useLatest } from '../lib/use-latest.js'

/** Asks again when the network is back, also for a page that was opened without one: React Query only notices a change. Answers whether there is a network. */
export const useRetryOnline = (error: Error | null, retry: () => void): boolean => {
  const online = useIsOnline()
  const again = useLatest(() => {
    if (isTransient(error)) retry()
  })
  useEffect(() => {
    if (online) again.current()
  }, [online, again])
  return online
}
