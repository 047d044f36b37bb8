import { createContext } from 'react'
import { createClock, type Clock } from './create-clock.js'
import type { PartialLabels } from './labels/labels.js'

/** What every visible part reads: whose words, whose language, whose time. */
export interface Words {
  labels: PartialLabels
  locale: string
  /** `undefined`: the browser's own. */
  timeZone: string | undefined
  clock: Clock
}

/** The words without a provider: English, the browser's zone, the device's clock. */
export const WordsContext = createContext<Words>({
  labels: {},
  locale: 'en',
  timeZone: undefined,
  clock: createClock(() => new Date()),
})
