import { useContext, useState } from 'react'
import type { PlacedAlert } from '../data/alerts-at.js'
import type { DismissalStore } from '../lib/alert-dismissals.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'
import { alertName } from './alert-name.js'

const DAY = 86_400_000

/** Alerts without those that were put off until tomorrow. A new threshold or a new token is another alert, and shows at once. */
export const useDismissals = (alerts: PlacedAlert[], store: DismissalStore) => {
  const { clock } = useContext(WordsContext)
  const [writes, setWrites] = useState(0)

  const hidden = useTick(
    (now) => {
      let value = ''
      let changesAt = Infinity
      for (const placed of alerts) {
        const until = store.read(placed.credentialId, placed.alert.key) ?? 0
        if (until <= now.getTime()) continue
        value += `${alertName(placed)}\n`
        changesAt = Math.min(changesAt, until)
      }
      return { value, changesAt }
    },
    `${writes} ${alerts.map(alertName).join()}`,
    '',
  ).split('\n')

  return {
    shown: alerts.filter((placed) => !hidden.includes(alertName(placed))),
    putOff: ({ credentialId, alert }: PlacedAlert) => {
      store.write(credentialId, alert.key, clock.now().getTime() + DAY)
      setWrites(writes + 1)
    },
  }
}
