import { TokenForm } from '../components/token-form/token-form.js'
import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Card } from '../ui/card.js'
import type { HeadingLevel } from '../ui/heading.js'
import { preloadComparison } from './lazy-parts.js'
import type { Panel } from './use-panel.js'

export const NewTokenSection = ({ panel, headingLevel }: { panel: Panel; headingLevel: HeadingLevel }) => {
  const words = useLabels('panel', panelLabels)
  return (
    <Card level={headingLevel} heading={words.newToken} headingRef={panel.targets.newToken.ref}>
      <TokenForm onSubmit={panel.stage} onReady={preloadComparison} />
    </Card>
  )
}
