import { panelLabels } from '../lib/labels/panel-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useSlow } from '../lib/use-slow.js'

/** Stands where the credential's name will stand. */
export const LoadingLine = () => {
  const words = useLabels('panel', panelLabels)
  return (
    <p role="status" className="wac-muted">
      {useSlow() ? words.stillLoading : words.loading}
    </p>
  )
}
