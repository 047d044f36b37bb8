import { commonLabels } from '../lib/labels/common-labels.js'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Moment } from '../ui/moment.js'
import type { CredentialRow } from './credential-rows.js'

export const RowDeadline = ({ row, words }: { row: CredentialRow; words: ListLabels }) => {
  const common = useLabels('common', commonLabels)
  const { state, deadline, neverExpires } = row
  // A refused token has no time left, whatever its date says.
  if (deadline && state !== 'invalid') {
    const ends = state === 'expired' ? words.expired : words.expires
    return (
      <span>
        {deadline.clock === 'data-access' ? words.dataAccess : ends} <Moment at={deadline.at} style="day" relative />
      </span>
    )
  }
  return <span className="wac-muted">{neverExpires && state !== 'invalid' ? common.neverExpires : ''}</span>
}
