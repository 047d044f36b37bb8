import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { MetaButton } from './meta-button.js'
import type { Panel } from './use-panel.js'

interface CheckAgainProps {
  panel: Panel
  /** The token whose result is told. */
  slot: 'live' | 'candidate'
}

export const CheckAgain = ({ panel, slot }: CheckAgainProps) => {
  const words = useLabels('common', commonLabels)
  return (
    <MetaButton
      panel={panel}
      write="check"
      onRun={() => panel.check(slot)}
      label={words.checkAgain}
      pendingLabel={words.checking}
    />
  )
}
