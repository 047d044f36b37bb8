import { useMemo } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import type { Requirements } from '../../core/index.js'
import { permissionMatrix } from '../../core/permissions/permission-matrix.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { ExplainButton } from './explain-button.js'
import { GuidanceSummary } from './lazy-parts.js'
import { slotProblem } from './slot-problem.js'
import type { Panel } from './use-panel.js'

interface SlotGuidanceProps {
  panel: Panel
  slot: TokenSlot
  requirements: Requirements
}

export const SlotGuidance = ({ panel, slot, requirements }: SlotGuidanceProps) => {
  const error = slotProblem(slot)
  const facts = useMemo(
    () => ({ status: slot.status, matrix: permissionMatrix(slot.inspection, requirements) }),
    [slot.status, slot.inspection, requirements],
  )
  if (!error) return null
  const explain = <ExplainButton panel={panel} slot={slot} requirements={requirements} error={error} />
  return (
    <PartBoundary failed={explain}>
      <GuidanceSummary error={error} facts={facts} actions={explain} />
    </PartBoundary>
  )
}
