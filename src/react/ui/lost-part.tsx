import { bringIntoView } from '../lib/bring-into-view.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useLanguage } from '../lib/use-language.js'
import { Notice } from './notice.js'

interface LostPartProps {
  /** Whether somebody has just asked for it, perhaps far away on the page. @default false */
  isAsked?: boolean
}

/** In place of a part whose code did not arrive. */
export const LostPart = ({ isAsked = false }: LostPartProps) => {
  const { partFailed } = useLabels('common', commonLabels)
  return (
    <div role="alert" {...useLanguage()} className="wac-root" ref={isAsked ? bringIntoView : undefined}>
      <Notice tone="warn">{partFailed}</Notice>
    </div>
  )
}
