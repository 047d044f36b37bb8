import { useId } from 'react'
import type { Credential } from '../../contract/index.js'
import { TokenStatusCard } from '../components/token-status-card/token-status-card.js'
import { isOver } from '../lib/is-over.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import type { HeadingLevel } from '../ui/heading.js'
import { LiveRegion } from '../ui/live-region.js'
import { Notice } from '../ui/notice.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { CandidateSection } from './candidate-section.js'
import { ExplainButton } from './explain-button.js'
import { Explanation } from './explanation.js'
import { CredentialHistory } from './lazy-parts.js'
import { LiveActions } from './live-actions.js'
import { LivePermissions } from './live-permissions.js'
import { NewTokenSection } from './new-token-section.js'
import { PanelProblem } from './panel-problem.js'
import { ReportedErrors } from './reported-errors.js'
import { SkewedClock } from './skewed-clock.js'
import { SlotGuidance } from './slot-guidance.js'
import { SwitchProof } from './switch-proof.js'
import { UndoNotice } from './undo-notice.js'
import { usePanel } from './use-panel.js'

interface CredentialViewProps {
  credential: Credential
  /** Whether the last read was refused because nobody is signed in. */
  sessionEnded: boolean
  headingLevel: HeadingLevel
}

export const CredentialView = ({ credential, sessionEnded, headingLevel }: CredentialViewProps) => {
  const words = useLabels('panel', panelLabels)
  const helpId = useId()
  const panel = usePanel(credential.id)
  const { live, candidate, comparison, previous, requirements, alerts, errors, viewer } = credential
  const canManage = viewer.can === 'manage'
  const { code, write } = panel.failure ?? {}
  const ended = sessionEnded || code === 'unauthenticated'
  const slotActions = { panel, requirements }
  // While another token waits, nothing is offered that would throw it away.
  const renewable = credential.renewable && !candidate
  // What went wrong stands where it was asked for, as long as that is there.
  const isBeside = comparison !== null && code !== 'forbidden' && (write === 'promote' || write === 'discard')

  return (
    <>
      <LiveRegion text={panel.said} />
      <PanelProblem credentialId={credential.id} panel={panel} isHere={!isBeside} target={panel.targets.current} />
      {canManage || code === 'forbidden' ? null : <Notice tone="idle">{words.viewOnly}</Notice>}
      <SkewedClock />
      <TokenStatusCard
        slot={live}
        headingLevel={headingLevel}
        headingRef={panel.targets.current.ref}
        lacksPermission={alerts.some(({ kind }) => kind === 'missing-permission')}
        actions={
          live && canManage ? (
            <LiveActions panel={panel} live={live} candidate={candidate} renewable={renewable} helpId={helpId} />
          ) : null
        }
        problem={
          live ? (
            <>
              <SlotGuidance {...slotActions} slot={live} />
              {renewable && canManage ? (
                <p className="wac-muted" id={helpId}>
                  {words.renewHelp}
                </p>
              ) : null}
            </>
          ) : null
        }
        lastErrorAction={
          live?.lastError ? (
            <ExplainButton {...slotActions} slot={live} error={live.lastError.error} at={live.lastError.at} />
          ) : null
        }
      />
      {canManage && previous?.restorableUntil && !isOver(previous.status.state) ? (
        <UndoNotice previous={previous} until={previous.restorableUntil} panel={panel} />
      ) : null}
      {live && previous ? <SwitchProof credential={credential} live={live} headingLevel={headingLevel} /> : null}
      {live ? <LivePermissions live={live} requirements={requirements} headingLevel={headingLevel} /> : null}
      {errors.length > 0 ? <ReportedErrors panel={panel} credential={credential} headingLevel={headingLevel} /> : null}
      {canManage ? <NewTokenSection panel={panel} sessionEnded={ended} headingLevel={headingLevel} /> : null}
      {candidate && comparison ? (
        <CandidateSection
          {...slotActions}
          live={live}
          candidate={candidate}
          comparison={comparison}
          canManage={canManage}
          failure={
            <PanelProblem
              credentialId={credential.id}
              panel={panel}
              isHere={isBeside}
              target={panel.targets.comparison}
            />
          }
          headingLevel={headingLevel}
        />
      ) : null}
      <PartBoundary>
        <CredentialHistory id={credential.id} headingLevel={headingLevel} />
      </PartBoundary>
      <Explanation panel={panel} credential={credential} />
    </>
  )
}
