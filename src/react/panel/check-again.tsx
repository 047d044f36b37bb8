import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { MetaButton } from './meta-button.js'
import type { Panel } from './use-panel.js'

export const CheckAgain = ({ panel }: { panel: Panel }) => {
  const words = useLabels('common', commonLabels)
  return <MetaButton panel={panel} write="check" label={words.checkAgain} pendingLabel={words.checking} />
}
