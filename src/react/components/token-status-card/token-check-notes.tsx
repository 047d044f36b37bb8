import type { ReactNode } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { StatusCardLabels } from '../../lib/labels/status-card-labels.js'
import { useRelativeTime } from '../../lib/use-relative-time.js'
import { Moment } from '../../ui/moment.js'
import { Notice } from '../../ui/notice.js'
import { isCheckStale } from './is-check-stale.js'
import { wasRefused } from './was-refused.js'

interface TokenCheckNotesProps {
  slot: TokenSlot
  words: StatusCardLabels
  lastErrorAction: ReactNode
}

export const TokenCheckNotes = ({ slot, words, lastErrorAction }: TokenCheckNotesProps) => {
  const { check, inspection, lastError } = slot
  const age = useRelativeTime(inspection?.checkedAt ?? null)
  return (
    <>
      {isCheckStale(slot) ? (
        <Notice tone="idle" icon="question">
          {check?.outcome === 'failed' ? words.checkFailed(age) : words.notInspectable}
        </Notice>
      ) : null}
      {lastError && wasRefused(slot) ? (
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
