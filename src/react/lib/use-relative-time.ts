import { useContext } from 'react'
import { formatRelative } from './format-relative.js'
import { commonLabels } from './labels/common-labels.js'
import { useLabels } from './use-labels.js'
import { useTick } from './use-tick.js'
import { WordsContext } from './words-context.js'

/** "in 5 days", following the clock; empty while hydrating, and without a moment. */
export const useRelativeTime = (at: Date | null): string => {
  const { locale } = useContext(WordsContext)
  const words = useLabels('common', commonLabels)
  return useTick(
    (now) => (at ? formatRelative(at, now, locale, words) : { value: '', changesAt: Infinity }),
    `${at?.getTime()} ${locale}`,
    '',
  )
}
