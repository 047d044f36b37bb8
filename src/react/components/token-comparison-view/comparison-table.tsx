import type { ReactNode } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Expiry, PermissionMatrix, Requirements } from '../../../core/index.js'
import { accountName } from '../../lib/account-name.js'
import { isOver } from '../../lib/is-over.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { shownMatrix } from '../../lib/shown-matrix.js'
import { tokenKind } from '../../lib/token-kind.js'
import { useLabels } from '../../lib/use-labels.js'
import { useTokenState } from '../../lib/use-token-state.js'
import { Code } from '../../ui/code.js'
import { Moment } from '../../ui/moment.js'
import { PermissionName } from '../../ui/permission-name.js'
import { StateMark } from '../../ui/state-mark.js'
import { GrantMark } from './grant-mark.js'

interface ComparisonTableProps {
  live: TokenSlot | null
  candidate: TokenSlot
  requirements: Requirements
  words: ComparisonLabels
}

const SlotState = ({ slot }: { slot: TokenSlot }) => {
  const { states } = useLabels('common', commonLabels)
  const state = useTokenState(slot.status, slot.inspection)
  return <StateMark state={state}>{states[state]}</StateMark>
}

/** Accounts that a token may use by its permissions, and that did not refuse it. */
const coveredBy = (matrix: PermissionMatrix, { status, reach }: TokenSlot) =>
  matrix.wabaIds.filter((wabaId, column) => {
    const isRefused = reach.some((one) => one.wabaId === wabaId && one.state === 'denied')
    const required = matrix.rows.filter((row) => row.required)
    // A token that is over is refused by all of them: what it could do is still worth knowing.
    return (!isRefused || isOver(status.state)) && required.some(({ cells }) => cells[column]?.startsWith('granted'))
  })

export const ComparisonTable = ({ live, candidate, requirements, words }: ComparisonTableProps) => {
  const common = useLabels('common', commonLabels)
  const slots = [live, candidate]
  const matrices = slots.map((slot) => slot && shownMatrix(slot, requirements))
  const permissions = [...requirements.permissions, ...requirements.recommendedPermissions]

  const end = (expiry: Expiry | undefined) => {
    if (expiry?.kind === 'at') return <Moment at={expiry.at} relative />
    return expiry?.kind === 'never' ? common.never : common.notKnown
  }
  const row = (name: ReactNode, cell: (slot: TokenSlot, index: number) => ReactNode, key?: string) => (
    <tr key={key}>
      <th scope="row">{name}</th>
      {slots.map((slot, index) => (
        <td
          key={index === 0 ? 'live' : 'candidate'}
          data-slot={index === 0 ? 'live' : 'candidate'}
          data-account={index === 0 ? words.current : words.next}
        >
          {slot ? cell(slot, index) : <span className="wac-muted">{words.none}</span>}
        </td>
      ))}
    </tr>
  )

  return (
    <table className="wac-table wac-comparison">
      <thead>
        <tr>
          <th scope="col">
            <span className="wac-unseen">{words.compared}</span>
          </th>
          <th scope="col">
            {words.current} {live ? <Code>{live.fingerprint}</Code> : null}
          </th>
          <th scope="col" data-slot="candidate">
            {words.next} <Code>{candidate.fingerprint}</Code>
          </th>
        </tr>
      </thead>
      <tbody>
        {row(words.state, (slot) => (
          <SlotState slot={slot} />
        ))}
        {row(words.expires, ({ inspection }) => end(inspection?.expiry))}
        {slots.some((slot) => slot?.inspection?.dataAccessExpiry.kind === 'at')
          ? row(words.dataAccess, ({ inspection }) => end(inspection?.dataAccessExpiry))
          : null}
        {row(words.app, ({ inspection }) => (
          <>
            {inspection?.appName ?? (inspection?.appId ? null : common.notKnown)}{' '}
            {inspection?.appId ? <Code>{inspection.appId}</Code> : null}
          </>
        ))}
        {row(words.kind, ({ inspection }) => (inspection ? tokenKind(inspection, common) : common.notKnown))}
        {requirements.wabas.length > 0
          ? row(words.accounts, (slot, index) => {
              const matrix = matrices[index]
              if (!slot.inspection || !matrix) return common.notKnown
              const covered = coveredBy(matrix, slot)
              if (covered.length > 0)
                return covered.map((id) => <bdi key={id}>{accountName(id, requirements, common)}</bdi>)
              const isUnsure = matrix.rows.some(({ cells }) => cells.includes('cannot-tell'))
              return isUnsure ? common.notKnown : words.none
            })
          : null}
        {permissions.map((permission) =>
          row(
            <PermissionName>{permission}</PermissionName>,
            ({ status }, index) => (
              <GrantMark
                row={matrices[index]?.rows.find((one) => one.permission === permission)}
                isOver={isOver(status.state)}
                words={words}
              />
            ),
            permission,
          ),
        )}
      </tbody>
    </table>
  )
}
