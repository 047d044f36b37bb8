import type { TokenSlot } from '../../contract/index.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useIsPast } from '../lib/use-is-past.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import { Moment } from '../ui/moment.js'
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
  const pending = panel.running.undo
  if (useIsPast(until)) return null
  return (
    <Notice
      tone="accent"
      icon="clock"
      actions={
        <Button unavailable={pending} onClick={() => (pending ? undefined : void panel.undo())}>
          {pending ? words.undoing : words.undo}
        </Button>
      }
    >
      <b>
        <Phrase text={words.undoTitle(previous.fingerprint)} codes={[previous.fingerprint]} />
      </b>
      <p>
        {words.undoUntil} <Moment at={until} relative />
      </p>
    </Notice>
  )
}
