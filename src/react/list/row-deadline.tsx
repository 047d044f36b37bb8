import { commonLabels } from '../lib/labels/common-labels.js'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Moment } from '../ui/moment.js'
import type { CredentialRow } from './credential-rows.js'

export const RowDeadline = ({ row, words }: { row: CredentialRow; words: ListLabels }) => {
  const common = useLabels('common', commonLabels)
  const { state, deadline, neverExpires } = row
  if (deadline) {
    const ends = state === 'expired' ? words.expired : words.expires
    return (
      <span>
        {deadline.clock === 'data-access' ? words.dataAccess : ends} <Moment at={deadline.at} style="day" relative />
      </span>
    )
  }
  return <span className="wac-muted">{neverExpires ? common.neverExpires : ''}</span>
}
