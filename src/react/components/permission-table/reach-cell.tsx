import type { WabaReach } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { PermissionLabels } from '../../lib/labels/permission-labels.js'
import { numberName } from '../../lib/number-name.js'
import { useLabels } from '../../lib/use-labels.js'
import type { IconName } from '../../ui/icon.js'
import { Mark } from '../../ui/mark.js'
import type { Tone } from '../../ui/tone.js'

const MARKS: Record<WabaReach['state'], { icon: IconName; tone: Tone }> = {
  reachable: { icon: 'check', tone: 'good' },
  denied: { icon: 'cross', tone: 'bad' },
  unknown: { icon: 'question', tone: 'idle' },
}

interface ReachCellProps {
  account: string
  reach: WabaReach | undefined
  words: PermissionLabels
}

export const ReachCell = ({ account, reach, words }: ReachCellProps) => {
  const common = useLabels('common', commonLabels)
  const state = reach?.state ?? 'unknown'
  const numbers = reach?.phoneNumbers ?? []
  return (
    <td data-account={account} data-reach={state}>
      <Mark {...MARKS[state]}>{words.reachStates[state](numbers.length)}</Mark>
      {words.reachHelp[state] ? <div className="wac-muted">{words.reachHelp[state]}</div> : null}
      {numbers.map((number) => (
        <div className="wac-muted" key={number.id}>
          <bdi>{numberName(number, common)}</bdi>
        </div>
      ))}
    </td>
  )
}
