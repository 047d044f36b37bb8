import { useContext, useEffect } from 'react'
import type { PlacedAlert } from '../data/alerts-at.js'
import { formatRelative } from '../lib/format-relative.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import type { ExpiryLabels } from '../lib/labels/expiry-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useLatest } from '../lib/use-latest.js'
import { WordsContext } from '../lib/words-context.js'
import { alertName } from './alert-name.js'

interface Announcement {
  words: ExpiryLabels
  /** Grows with what is read out. */
  announced: Set<string>
  onSay: (text: string) => void
}

/** Has the most urgent alert read out: once for each threshold, not whenever its time text moves on, nor when the clock is set back. */
export const useAnnouncement = (first: PlacedAlert | undefined, { words, announced, onSay }: Announcement): void => {
  const { clock, locale } = useContext(WordsContext)
  const common = useLabels('common', commonLabels)
  const name = first && alertName(first)
  const say = useLatest(() => {
    if (!first) return
    const { kind, deadline, fingerprint, daysLeft } = first.alert
    const when = deadline ? formatRelative(deadline.at, clock.now(), locale, common).value : ''
    onSay(words.titles[kind]({ place: first.place, fingerprint, when, isOver: daysLeft === 0 }))
  })
  useEffect(() => {
    if (name === undefined || announced.has(name)) return
    announced.add(name)
    say.current()
  }, [name, announced, say])
}
