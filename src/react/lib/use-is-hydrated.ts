import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether the page is the browser's: `false` on a server, and while its HTML is taken over. */
export const useIsHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
