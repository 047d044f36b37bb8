import { useContext, useEffect, useState, type RefObject } from 'react'
import type { Credential } from '../../contract/index.js'
import { ExpiryNotice } from '../components/expiry-notice/expiry-notice.js'
import type { PlacedAlert } from '../data/alerts-at.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { browserDismissals, type DismissalStore } from '../lib/alert-dismissals.js'
import type { DeepPartial } from '../lib/deep-partial.js'
import { GuidanceContext } from '../lib/guidance-context.js'
import { expiryLabels, type ExpiryLabels } from '../lib/labels/expiry-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { WordsContext } from '../lib/words-context.js'
import { Button } from '../ui/button.js'
import { explainAlert } from './explain-alert.js'
import { settleRoom } from './kept-room.js'
import { alertName } from './alert-name.js'
import { useAnnouncement } from './use-announcement.js'
import { useDismissals } from './use-dismissals.js'

export interface BannerNoticesProps {
  /** Most urgent first. */
  alerts: PlacedAlert[]
  credentials: readonly Credential[]
  dismissals: DismissalStore | undefined
  labels: DeepPartial<ExpiryLabels> | undefined
  /** What stands here when this part could not be loaded. */
  lost: string
  room: RefObject<HTMLElement | null>
  /** What was read out before. */
  announced: Set<string>
  onRotate: ((credentialId: string) => void) | undefined
  onExplain: ((alert: PlacedAlert) => void) | undefined
  onSay: (text: string) => void
}

/** A banner is no list: whoever has more trouble than this looks at the screen itself. */
const MOST = 10

/** The most urgent notice, or all of them: the part of the banner that is loaded when there is something to say. */
export const BannerNotices = ({
  alerts,
  credentials,
  dismissals = browserDismissals,
  labels,
  room,
  announced,
  onRotate,
  onExplain,
  onSay,
}: BannerNoticesProps) => {
  const words = useLabels('expiry', expiryLabels, labels)
  const guidance = useContext(GuidanceContext)
  const { clock } = useContext(WordsContext)
  const { chakraAppIds } = useCredentialsSettings()
  const [expanded, setExpanded] = useState(false)
  const { shown, putOff } = useDismissals(
    alerts.filter(({ alert }) => alert.severity !== 'info'),
    dismissals,
  )
  useAnnouncement(shown[0], { words, announced, onSay })
  const listed = expanded ? shown.slice(0, MOST) : shown.slice(0, 1)
  const key = listed.map(alertName).join()
  useEffect(() => (expanded ? undefined : settleRoom(room.current)), [key, expanded, room])

  const explainer = (placed: PlacedAlert) => {
    if (onExplain) return () => onExplain(placed)
    const credential = credentials.find(({ id }) => id === placed.credentialId)
    const explained =
      guidance && credential && explainAlert(placed.alert, credential, { now: clock.now(), chakraAppIds })
    if (!explained) return undefined
    const origin = { credentialId: placed.credentialId, fingerprint: placed.alert.fingerprint }
    return () => guidance.open(explained.error, explained.facts, origin)
  }
  const remindTomorrow = (placed: PlacedAlert) => {
    // The button that had the focus goes away with its notice.
    room.current?.focus()
    announced.delete(alertName(placed))
    putOff(placed)
    onSay(words.remindedTomorrow)
  }

  return (
    <>
      {listed.map((placed, index) => (
        <ExpiryNotice
          key={alertName(placed)}
          alert={placed.alert}
          place={placed.place}
          labels={labels}
          onRotate={onRotate && (() => onRotate(placed.credentialId))}
          canRotate={credentials.find(({ id }) => id === placed.credentialId)?.viewer.can !== 'view'}
          onExplain={explainer(placed)}
          onRemindTomorrow={() => remindTomorrow(placed)}
          more={
            index === 0 && shown.length > 1 ? (
              <Button variant="link" aria-expanded={expanded} onClick={() => setExpanded(!expanded)}>
                {expanded ? words.hideOthers : words.showOthers(shown.length - 1)}
              </Button>
            ) : null
          }
        />
      ))}
      {expanded && shown.length > MOST ? <p className="wac-muted">{words.notShown(shown.length - MOST)}</p> : null}
    </>
  )
}
