import { useContext, useSyncExternalStore } from 'react'
import { WordsContext } from './words-context.js'

const never = () => () => {}
const browserZone = () => new Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone that moments are written in: the host's, else UTC while hydrating and the browser's afterwards. */
export const useTimeZone = (): string => {
  const { timeZone } = useContext(WordsContext)
  return useSyncExternalStore(
    never,
    () => timeZone ?? browserZone(),
    () => timeZone ?? 'UTC',
  )
}
