import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listenToTabs } from '../lib/listen-to-tabs.js'
import { useLatest } from '../lib/use-latest.js'

interface Followed {
  queryKey: readonly unknown[]
  scope: string | undefined
  /** `undefined`: all of them. */
  id: string | undefined
}

/** Has a query asked again when some tab checked what it is about. */
export const useOtherTabs = (followed: Followed): void => {
  const queryClient = useQueryClient()
  const latest = useLatest(followed)
  useEffect(
    () =>
      listenToTabs((told) => {
        const { queryKey, scope, id } = latest.current
        if (told.scope === scope && (id === undefined || told.id === id))
          void queryClient.invalidateQueries({ queryKey, exact: true })
      }),
    [queryClient, latest],
  )
}
