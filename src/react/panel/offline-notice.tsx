import { panelLabels } from '../lib/labels/panel-labels.js'
import { useIsOnline } from '../lib/use-is-online.js'
import { useLabels } from '../lib/use-labels.js'
import { Notice } from '../ui/notice.js'

export const OfflineNotice = () => {
  const { offline } = useLabels('panel', panelLabels)
  return (
    <div role="status" className="wac-problem">
      {useIsOnline() ? null : <Notice tone="warn">{offline}</Notice>}
    </div>
  )
}
