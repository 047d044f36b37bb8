import { memo, useMemo } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import type { Requirements } from '../../core/index.js'
import { PermissionTable } from '../components/permission-table/permission-table.js'
import { isOver } from '../lib/is-over.js'
import { shownMatrix } from '../lib/shown-matrix.js'
import { useTokenState } from '../lib/use-token-state.js'
import type { HeadingLevel } from '../ui/heading.js'

interface LivePermissionsProps {
  live: TokenSlot
  requirements: Requirements
  headingLevel: HeadingLevel
}

export const LivePermissions = memo(function LivePermissions({
  live,
  requirements,
  headingLevel,
}: LivePermissionsProps) {
  const { inspection, status, reach } = live
  const state = useTokenState(status, inspection)
  const matrix = useMemo(() => shownMatrix({ inspection, status }, requirements), [inspection, status, requirements])
  return (
    <PermissionTable
      matrix={matrix}
      requirements={requirements}
      reach={reach}
      isOver={isOver(state)}
      headingLevel={headingLevel}
    />
  )
})
