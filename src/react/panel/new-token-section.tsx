import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Card } from '../ui/card.js'
import type { HeadingLevel } from '../ui/heading.js'
import { Notice } from '../ui/notice.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { preloadResult, TokenForm } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

export const NewTokenSection = ({ panel, headingLevel }: { panel: Panel; headingLevel: HeadingLevel }) => {
  const words = useLabels('panel', panelLabels)
  return (
    <Card level={headingLevel} heading={words.newToken} headingRef={panel.targets.newToken.ref}>
      <PartBoundary failed={<Notice tone="bad">{words.partFailed}</Notice>}>
        <TokenForm onSubmit={panel.stage} onReady={preloadResult} />
      </PartBoundary>
    </Card>
  )
}
