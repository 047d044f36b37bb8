import { useMemo } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import type { Requirements } from '../../core/index.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { slotFacts } from '../lib/slot-facts.js'
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
  const { chakraAppIds } = useCredentialsSettings()
  const error = slotProblem(slot)
  const facts = useMemo(() => slotFacts(slot, requirements, chakraAppIds), [slot, requirements, chakraAppIds])
  if (!error) return null
  const at = (slot.status.state === 'unknown' ? slot.check : slot.inspection)?.checkedAt
  const explain = <ExplainButton panel={panel} slot={slot} requirements={requirements} error={error} at={at} byCheck />
  return (
    <PartBoundary failed={explain}>
      <GuidanceSummary error={error} facts={facts} actions={explain} />
    </PartBoundary>
  )
}
