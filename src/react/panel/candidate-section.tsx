import type { ReactNode } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import type { Requirements, TokenComparison } from '../../core/index.js'
import type { HeadingLevel } from '../ui/heading.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { CheckAgain } from './check-again.js'
import { TokenComparisonView } from './lazy-parts.js'
import { SlotGuidance } from './slot-guidance.js'
import type { Panel } from './use-panel.js'

interface CandidateSectionProps {
  panel: Panel
  live: TokenSlot | null
  candidate: TokenSlot
  comparison: TokenComparison
  requirements: Requirements
  canManage: boolean
  failure: ReactNode
  headingLevel: HeadingLevel
}

export const CandidateSection = ({ panel, canManage, candidate, requirements, ...view }: CandidateSectionProps) => {
  const { running } = panel
  return (
    <PartBoundary>
      <TokenComparisonView
        {...view}
        candidate={candidate}
        requirements={requirements}
        headingRef={panel.targets.comparison.ref}
        problem={<SlotGuidance panel={panel} slot={candidate} requirements={requirements} />}
        actions={
          canManage && candidate.status.state === 'unknown' ? <CheckAgain panel={panel} slot="candidate" /> : null
        }
        pending={running.promote ? 'promote' : running.discard ? 'discard' : null}
        onPromote={canManage ? (acknowledge) => void panel.promote(acknowledge) : undefined}
        onDiscard={canManage ? () => void panel.discard() : undefined}
      />
    </PartBoundary>
  )
}
