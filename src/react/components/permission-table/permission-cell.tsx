import type { PermissionRow, PermissionState } from '../../../core/index.js'
import type { PermissionLabels } from '../../lib/labels/permission-labels.js'
import type { IconName } from '../../ui/icon.js'
import { Mark } from '../../ui/mark.js'
import type { Tone } from '../../ui/tone.js'

const MARKS: Record<PermissionState, { icon: IconName; tone: Tone }> = {
  granted: { icon: 'check', tone: 'good' },
  'granted-all': { icon: 'check', tone: 'good' },
  elsewhere: { icon: 'warning', tone: 'bad' },
  missing: { icon: 'cross', tone: 'bad' },
  'cannot-tell': { icon: 'question', tone: 'idle' },
}

interface PermissionCellProps {
  account: string
  row: PermissionRow
  state: PermissionState
  isOver: boolean
  words: PermissionLabels
}

export const PermissionCell = ({ account, row, state, isOver, words }: PermissionCellProps) => {
  const lacks = state === 'missing' || state === 'elsewhere'
  const mark = isOver || (lacks && !row.required) ? { ...MARKS[state], tone: 'idle' as const } : MARKS[state]
  const doubtful = state === 'cannot-tell'
  const loss = words.losses[row.permission] ?? words.otherLoss
  const doubt = words.doubts[row.permission] ?? words.otherDoubt
  return (
    <td data-account={account} data-permission={state}>
      <Mark {...mark}>{words.states[state]}</Mark>
      {!isOver && (lacks || doubtful) ? <div className="wac-muted">{lacks ? loss : doubt}</div> : null}
    </td>
  )
}
