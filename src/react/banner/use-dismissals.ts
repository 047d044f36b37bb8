import { useContext, useState } from 'react'
import type { PlacedAlert } from '../data/alerts-at.js'
import type { DismissalStore } from '../lib/alert-dismissals.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'

const DAY = 86_400_000

/** Alerts without those that were put off until tomorrow. A new threshold or a new token is another alert, and shows at once. */
export const useDismissals = (alerts: PlacedAlert[], store: DismissalStore) => {
  const { clock } = useContext(WordsContext)
  const [writes, setWrites] = useState(0)
  const untilOf = ({ credentialId, alert }: PlacedAlert) => store.read(credentialId, alert.key) ?? 0

  const shown = useTick(
    (now) => {
      const untils = alerts.map(untilOf)
      const later = untils.filter((until) => until > now.getTime())
      return {
        value: alerts.flatMap(({ alert }, index) => ((untils[index] ?? 0) > now.getTime() ? [] : alert.key)).join(),
        changesAt: Math.min(...later, Infinity),
      }
    },
    `${writes} ${alerts.map(({ alert }) => alert.key).join()}`,
    '',
  ).split(',')

  return {
    shown: alerts.filter(({ alert }) => shown.includes(alert.key)),
    dismiss: ({ credentialId, alert }: PlacedAlert) => {
      store.write(credentialId, alert.key, clock.now().getTime() + DAY)
      setWrites(writes + 1)
    },
  }
}
