import { useContext } from 'react'
import { formatDuration } from './format-duration.js'
import { useTick } from './use-tick.js'
import { WordsContext } from './words-context.js'

const MINUTE = 60_000

/** "23 hr 41 min" until a moment; ticks by the minute, in the last one by the second. Empty when it is over, and while hydrating. */
export const useTimeLeft = (until: Date): string => {
  const { locale } = useContext(WordsContext)
  const end = until.getTime()
  return useTick(
    (now) => {
      const left = end - now.getTime()
      if (left <= 0) return { value: '', changesAt: Infinity }
      const changesAt =
        left >= MINUTE ? end - Math.floor(left / MINUTE) * MINUTE + 1 : end - (Math.ceil(left / 1_000) - 1) * 1_000
      return { value: formatDuration(left, locale), changesAt }
    },
    `${end} ${locale}`,
    '',
  )
}
