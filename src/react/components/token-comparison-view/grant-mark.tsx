import type { PermissionRow } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { permissionLabels } from '../../lib/labels/permission-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Mark } from '../../ui/mark.js'

interface GrantMarkProps {
  row: PermissionRow | undefined
  /** The token no longer works: said without colour. */
  isOver: boolean
  words: ComparisonLabels
}

/** Whether a token has a permission, for any of the accounts that matter here. */
export const GrantMark = ({ row, isOver, words }: GrantMarkProps) => {
  const { unknown } = useLabels('common', commonLabels).states
  const { elsewhere } = useLabels('permissions', permissionLabels).states
  if (!row || row.granted === null)
    return (
      <Mark icon="question" tone="idle">
        {unknown}
      </Mark>
    )
  const lacking = isOver ? 'idle' : 'bad'
  if (row.cells.length > 0 && row.cells.every((cell) => cell === 'elsewhere'))
    return (
      <Mark icon="warning" tone={lacking}>
        {elsewhere}
      </Mark>
    )
  return row.granted ? (
    <Mark icon="check" tone={isOver ? 'idle' : 'good'}>
      {words.yes}
    </Mark>
  ) : (
    <Mark icon="cross" tone={lacking}>
      {words.no}
    </Mark>
  )
}
