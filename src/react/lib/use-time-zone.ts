import { useContext } from 'react'
import { useIsHydrated } from './use-is-hydrated.js'
import { WordsContext } from './words-context.js'

const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone that moments are written in: the host's, else UTC while hydrating and the browser's afterwards. */
export const useTimeZone = (): string => {
  const { timeZone } = useContext(WordsContext)
  const isHydrated = useIsHydrated()
  return timeZone ?? (isHydrated ? browserZone() : 'UTC')
}
