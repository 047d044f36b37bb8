import { useContext } from 'react'
import { formatRelative } from '../lib/format-relative.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'

/** "in 5 days": follows the clock by itself, so that nothing around it has to. */
export const RelativeTime = ({ at }: { at: Date }) => {
  const { locale } = useContext(WordsContext)
  const words = useLabels('common', commonLabels)
  const text = useTick((now) => formatRelative(at, now, locale, words), `${at.getTime()} ${locale}`, '')
  return <>{text}</>
}
