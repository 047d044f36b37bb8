import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import type { PermissionMatrix, Requirements, WabaReach } from '../../../core/index.js'
import { accountName } from '../../lib/account-name.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import { permissionLabels, type PermissionLabels } from '../../lib/labels/permission-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Card } from '../../ui/card.js'
import { Code } from '../../ui/code.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { PermissionCell } from './permission-cell.js'
import { ReachCell } from './reach-cell.js'

export interface PermissionTableProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  matrix: PermissionMatrix
  requirements: Requirements
  reach: WabaReach[]
  /** The token no longer works: what it could do is told without colour. @default false */
  isOver?: boolean | undefined
  labels?: DeepPartial<PermissionLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
}

// More accounts than these are scrolled sideways, also by keyboard.
const FITTING = 3

/** What the token may do, account by account. Renders a `<section>` with a table. */
export const PermissionTable = forwardRef<HTMLElement, PermissionTableProps>(function PermissionTable(
  { matrix, requirements, reach, isOver = false, labels, headingLevel = 3, ...props },
  ref,
) {
  const words = useLabels('permissions', permissionLabels, labels)
  const common = useLabels('common', commonLabels)
  const { wabaIds, rows, extra } = matrix
  const numbers = new Set(reach.flatMap(({ phoneNumbers }) => phoneNumbers.map(({ id }) => id))).size
  const served = reach.filter(({ phoneNumbers }) => phoneNumbers.length > 0).length
  const accounts = wabaIds.map((id) => ({ id, name: accountName(id, requirements, common) }))

  return (
    <Card
      level={headingLevel}
      heading={words.heading}
      aside={numbers && !isOver ? <span className="wac-muted">{words.serves(numbers, served)}</span> : null}
      {...props}
      ref={ref}
    >
      {isOver ? <p className="wac-lead">{words.over}</p> : null}
      <div
        {...(accounts.length > FITTING && { tabIndex: 0, role: 'group', 'aria-label': words.heading })}
        className="wac-scroll"
      >
        <table className="wac-table">
          <thead>
            <tr>
              <th scope="col">{words.neededFor}</th>
              {accounts.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <bdi>{name}</bdi>
                </th>
              ))}
              {accounts.length === 0 ? <th scope="col">{words.noAccounts}</th> : null}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.permission}>
                <th scope="row">
                  {common.permissionUses[row.permission]} <Code>{row.permission}</Code>{' '}
                  {row.required ? null : <span className="wac-tag">{words.recommended}</span>}
                </th>
                {accounts.map(({ id, name }, index) => (
                  <PermissionCell
                    key={id}
                    account={name}
                    row={row}
                    state={row.cells[index] ?? 'cannot-tell'}
                    isOver={isOver}
                    words={words}
                  />
                ))}
                {accounts.length === 0 ? (
                  <PermissionCell
                    account={words.noAccounts}
                    row={row}
                    state={row.granted === null ? 'cannot-tell' : row.granted ? 'granted' : 'missing'}
                    isOver={isOver}
                    words={words}
                  />
                ) : null}
              </tr>
            ))}
            {accounts.length > 0 && !isOver ? (
              <tr>
                <th scope="row">{words.reach}</th>
                {accounts.map(({ id, name }) => (
                  <ReachCell key={id} account={name} reach={reach.find(({ wabaId }) => wabaId === id)} words={words} />
                ))}
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      {extra.length > 0 ? (
        <details className="wac-details">
          <summary>{words.extra(extra.length)}</summary>
          <p className="wac-muted">{words.extraHelp}</p>
          <ul className="wac-codes">
            {extra.map((permission) => (
              <li key={permission}>
                <Code>{permission}</Code>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </Card>
  )
})
