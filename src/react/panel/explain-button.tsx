import type { TokenSlot } from '../../contract/index.js'
import type { GraphError, Requirements } from '../../core/index.js'
import { permissionMatrix } from '../../core/permissions/permission-matrix.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { Panel } from './use-panel.js'

interface ExplainButtonProps {
  panel: Panel
  slot: TokenSlot
  requirements: Requirements
  error: GraphError
}

export const ExplainButton = ({ panel, slot, requirements, error }: ExplainButtonProps) => {
  const words = useLabels('common', commonLabels)
  return (
    <Button
      aria-haspopup="dialog"
      onClick={() =>
        panel.explain({
          error,
          facts: { status: slot.status, matrix: permissionMatrix(slot.inspection, requirements) },
        })
      }
    >
      {words.whatDoesThisMean}
    </Button>
  )
}
