import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { Button } from '../ui/button.js'
import type { Panel } from './use-panel.js'

export const CheckAgain = ({ panel }: { panel: Panel }) => {
  const words = useLabels('common', commonLabels)
  const pending = panel.running.check
  return (
    <Button unavailable={pending} onClick={() => (pending ? undefined : void panel.check())}>
      {pending ? words.checking : words.checkAgain}
    </Button>
  )
}
