import { useContext } from 'react'
import { useTick } from './use-tick.js'
import { WordsContext } from './words-context.js'

const SAID_FROM = 5 * 60_000

/** By how many minutes the device's clock is ahead of the server's, negative when it is behind; 0 where nobody needs to know. */
export const useClockSkew = (): number => {
  const { clock } = useContext(WordsContext)
  return useTick(
    () => {
      const ahead = -clock.ahead()
      return { value: Math.abs(ahead) > SAID_FROM ? Math.round(ahead / 60_000) : 0, changesAt: Infinity }
    },
    'skew',
    0,
  )
}
