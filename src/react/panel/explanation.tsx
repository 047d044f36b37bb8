import { useState } from 'react'
import type { TokenSlot } from '../../contract/index.js'
import type { Requirements } from '../../core/index.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Notice } from '../ui/notice.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { CheckAgain } from './check-again.js'
import { GuidanceDialog } from './lazy-parts.js'
import type { Explained, Panel } from './use-panel.js'

interface ExplanationProps {
  panel: Panel
  live: TokenSlot | null
  requirements: Requirements
  canManage: boolean
}

/** The guidance dialog; its content stays while it closes. */
export const Explanation = ({ panel, live, requirements, canManage }: ExplanationProps) => {
  const { partFailed } = useLabels('panel', panelLabels)
  const { portalContainer, links, onOpenTicket, ticketUrl } = useCredentialsSettings()
  const { explained, explain } = panel
  const [last, setLast] = useState<Explained | null>(null)
  if (explained && explained !== last) setLast(explained)
  const shown = explained ?? last
  if (!shown) return null
  return (
    <PartBoundary failed={<Notice tone="idle">{partFailed}</Notice>}>
      <GuidanceDialog
        {...shown}
        open={explained !== null}
        onOpenChange={(open) => (open ? undefined : explain(null))}
        ids={{ appId: requirements.appId ?? live?.inspection?.appId, wabaId: requirements.wabas[0]?.id }}
        links={links}
        container={portalContainer}
        onOpenTicket={onOpenTicket}
        ticketUrl={ticketUrl}
        actions={canManage ? <CheckAgain panel={panel} /> : null}
      />
    </PartBoundary>
  )
}
