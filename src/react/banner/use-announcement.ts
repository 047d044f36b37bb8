import { useContext, useState } from 'react'
import type { PlacedAlert } from '../data/alerts-at.js'
import { formatRelative } from '../lib/format-relative.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import type { ExpiryLabels } from '../lib/labels/expiry-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { WordsContext } from '../lib/words-context.js'

/** What is read out about the most urgent alert: once for each threshold, not whenever its time text moves on. */
export const useAnnouncement = (first: PlacedAlert | undefined, words: ExpiryLabels): string => {
  const { clock, locale } = useContext(WordsContext)
  const common = useLabels('common', commonLabels)
  const [said, setSaid] = useState({ key: '', text: '' })
  const key = first?.alert.key ?? ''
  if (said.key === key) return said.text

  let text = ''
  if (first) {
    const { kind, deadline, fingerprint } = first.alert
    const when = deadline ? formatRelative(deadline.at, clock.now(), locale, common).value : ''
    text = words.titles[kind]({ place: first.place, fingerprint, when })
  }
  setSaid({ key, text })
  return text
}
