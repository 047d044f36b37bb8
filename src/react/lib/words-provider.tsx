import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { createClock } from './create-clock.js'
import type { PartialGuidanceTranslation } from './labels/guidance-translation.js'
import type { PartialLabels } from './labels/labels.js'
import { WordsContext } from './words-context.js'

export interface WordsProviderProps {
  children?: ReactNode
  /** Words that replace the English ones. */
  labels?: PartialLabels | undefined
  /** Guidance that replaces the English one, by id. */
  guidance?: PartialGuidanceTranslation | undefined
  /** Language of dates and numbers, as BCP 47; when given, the `lang` of every part too. @default 'en' */
  locale?: string | undefined
  /** Direction of every part, also in a page that reads the other way. @default the page's */
  dir?: 'ltr' | 'rtl' | undefined
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
  guidance,
  locale,
  dir,
  timeZone,
  now = deviceTime,
}: WordsProviderProps) => {
  const [clock] = useState(() => createClock(now))
  useEffect(() => clock.follow(now), [clock, now])
  const words = useMemo(
    () => ({ labels, guidance, locale: locale ?? 'en', timeZone, clock, language: { lang: locale, dir } }),
    [labels, guidance, locale, dir, timeZone, clock],
  )
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}
