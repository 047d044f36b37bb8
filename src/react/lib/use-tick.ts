import { useCallback, useContext, useEffect, useSyncExternalStore } from 'react'
import { useLatest } from './use-latest.js'
import { WordsContext } from './words-context.js'

type Primitive = string | number | boolean | null

/** Something that depends on the time: what it is now, and when to look again. */
export interface Ticking<T extends Primitive> {
  value: T
  /** In milliseconds since 1970; `Infinity`: never. */
  changesAt: number
}

/** A value that follows the clock; renders again only when the value changes. `key` names what `at` reads; while hydrating the value is `initial`. */
export const useTick = <T extends Primitive>(at: (now: Date) => Ticking<T>, key: string | number, initial: T): T => {
  const { clock } = useContext(WordsContext)
  const latest = useLatest(at)
  const subscribe = useCallback(
    (notify: () => void) => clock.watch({ notify, nextChange: () => latest.current(clock.now()).changesAt }),
    [clock, latest],
  )
  useEffect(() => clock.plan(latest.current(clock.now()).changesAt), [clock, latest, key])
  return useSyncExternalStore(
    subscribe,
    () => at(clock.now()).value,
    () => initial,
  )
}
