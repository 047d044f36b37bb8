import type { TokenSlot } from '../../contract/index.js'
import type { GraphError, Requirements } from '../../core/index.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { slotFacts } from '../lib/slot-facts.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { Panel } from './use-panel.js'

interface ExplainButtonProps {
  panel: Panel
  slot: TokenSlot
  requirements: Requirements
  error: GraphError
  /** When the error came. */
  at: Date | undefined
  /** Whether a check of ours received it, not a sender. @default false */
  byCheck?: boolean | undefined
}

export const ExplainButton = ({ panel, slot, requirements, error, at, byCheck }: ExplainButtonProps) => {
  const words = useLabels('common', commonLabels)
  const { chakraAppIds } = useCredentialsSettings()
  const facts = slotFacts(slot, requirements, chakraAppIds)
  // Else guidance would conclude from a status that is older than the error that somebody else's token was refused.
  const isNews = !byCheck && at && (slot.inspection?.checkedAt ?? at) <= at
  return (
    <Button
      aria-haspopup="dialog"
      onClick={() =>
        panel.explain({
          error,
          at,
          facts: isNews ? { ...facts, status: undefined } : facts,
          fingerprint: slot.fingerprint,
          byCheck,
        })
      }
    >
      {words.whatDoesThisMean}
    </Button>
  )
}
