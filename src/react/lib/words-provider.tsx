import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { createClock } from './create-clock.js'
import type { PartialLabels } from './labels/labels.js'
import { WordsContext } from './words-context.js'

export interface WordsProviderProps {
  children?: ReactNode
  /** Words that replace the English ones. */
  labels?: PartialLabels | undefined
  /** Language of dates and numbers, as BCP 47. @default 'en' */
  locale?: string | undefined
  /** IANA name of the team's time zone. @default the browser's; UTC while rendering on a server */
  timeZone?: string | undefined
  /** @default the device's clock */
  now?: (() => Date) | undefined
}

const NO_LABELS: PartialLabels = {}
const deviceTime = () => new Date()

/** Words, language and time for the leaves alone; `CredentialsProvider` has it inside. */
export const WordsProvider = ({
  children,
  labels = NO_LABELS,
  locale = 'en',
  timeZone,
  now = deviceTime,
}: WordsProviderProps) => {
  const [clock] = useState(() => createClock(now))
  useEffect(() => clock.follow(now), [clock, now])
  const words = useMemo(() => ({ labels, locale, timeZone, clock }), [labels, locale, timeZone, clock])
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}
