import type { ReactNode } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { StatusCardLabels } from '../../lib/labels/status-card-labels.js'
import { Moment } from '../../ui/moment.js'
import { Notice } from '../../ui/notice.js'

interface TokenCheckNotesProps {
  slot: TokenSlot
  words: StatusCardLabels
  lastErrorAction: ReactNode
}

export const TokenCheckNotes = ({ slot, words, lastErrorAction }: TokenCheckNotesProps) => {
  const { check, inspection, lastError, status } = slot
  const stale = check && check.outcome !== 'inspected' && inspection && status.state !== 'unknown'
  const refused = lastError && (!inspection || lastError.at > inspection.checkedAt)
  return (
    <>
      {stale ? (
        <Notice tone="idle" icon="question">
          {check.outcome === 'failed' ? words.checkFailed : words.notInspectable}
        </Notice>
      ) : null}
      {refused ? (
        <Notice tone="warn" actions={lastErrorAction}>
          {words.lastError(words.errorCode(lastError.error.code, lastError.error.subcode))}{' '}
          <span className="wac-muted">
            <Moment at={lastError.at} relative />
          </span>
        </Notice>
      ) : null}
    </>
  )
}
