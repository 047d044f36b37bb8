import { useContext } from 'react'
import { formatSpan } from '../lib/format-span.js'
import { expiryLabels } from '../lib/labels/expiry-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { WordsContext } from '../lib/words-context.js'
import { Notice } from '../ui/notice.js'

/** Says that the device's clock is wrong. `minutes`: how far it is ahead, negative when it is behind. */
export const ClockNotice = ({ minutes }: { minutes: number }) => {
  const words = useLabels('expiry', expiryLabels)
  const { locale } = useContext(WordsContext)
  const span = formatSpan(Math.abs(minutes), locale)
  return (
    <Notice tone="idle" icon="clock">
      {minutes < 0 ? words.clockBehind(span) : words.clockAhead(span)}
    </Notice>
  )
}
