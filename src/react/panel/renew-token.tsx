import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { MetaButton } from './meta-button.js'
import type { Panel } from './use-panel.js'

export const RenewToken = ({ panel, helpId }: { panel: Panel; helpId: string }) => {
  const words = useLabels('panel', panelLabels)
  return (
    <MetaButton
      panel={panel}
      write="renew"
      onRun={panel.renew}
      label={words.renew}
      pendingLabel={words.renewing}
      helpId={helpId}
    />
  )
}
