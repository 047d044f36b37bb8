import { useContext } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import { formatMoment } from '../lib/format-moment.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useIsPast } from '../lib/use-is-past.js'
import { useLabels } from '../lib/use-labels.js'
import { useTimeLeft } from '../lib/use-time-left.js'
import { useTimeZone } from '../lib/use-time-zone.js'
import { WordsContext } from '../lib/words-context.js'
import { Button } from '../ui/button.js'
import { Notice } from '../ui/notice.js'
import { Phrase } from '../ui/phrase.js'
import type { Panel } from './use-panel.js'

interface UndoNoticeProps {
  previous: TokenSlot
  until: Date
  panel: Panel
}

export const UndoNotice = ({ previous, until, panel }: UndoNoticeProps) => {
  const words = useLabels('panel', panelLabels)
  const { locale } = useContext(WordsContext)
  const timeZone = useTimeZone()
  const left = useTimeLeft(until)
  const pending = panel.running.undo
  const over = useIsPast(until)
  if (over) return null
  return (
    <Notice
      tone="accent"
      icon="clock"
      actions={
        <Button unavailable={pending} onClick={() => void panel.undo()}>
          {pending ? words.undoing : words.undo}
        </Button>
      }
    >
      <b>
        <Phrase text={words.undoTitle(previous.fingerprint)} codes={[previous.fingerprint]} />
      </b>
      <p>{left ? words.undoPossible(left, formatMoment(until, 'minute', locale, timeZone)) : '\u00a0'}</p>
    </Notice>
  )
}
