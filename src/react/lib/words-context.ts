import { createContext } from 'react'
import { createClock, type Clock } from './create-clock.js'
import type { PartialGuidanceTranslation } from './labels/guidance-translation.js'
import type { PartialLabels } from './labels/labels.js'

/** What every visible part reads: whose words, whose language, whose time. */
export interface Words {
  labels: PartialLabels
  /** `undefined`: English, as in the catalogue. */
  guidance: PartialGuidanceTranslation | undefined
  locale: string
  /** `undefined`: the browser's own. */
  timeZone: string | undefined
  clock: Clock
  /** What root elements carry; `undefined` where the page decides. */
  language: { lang: string | undefined; dir: 'ltr' | 'rtl' | undefined }
}

/** The words without a provider: English, the browser's zone, the device's clock. */
export const WordsContext = createContext<Words>({
  labels: {},
  guidance: undefined,
  locale: 'en',
  timeZone: undefined,
  clock: createClock(() => new Date()),
  language: { lang: undefined, dir: undefined },
})
