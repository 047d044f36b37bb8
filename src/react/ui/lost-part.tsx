import { commonLabels } from '../lib/labels/common-labels.js'
import { useLabels } from '../lib/use-labels.js'
import { useLanguage } from '../lib/use-language.js'
import { Notice } from './notice.js'

interface LostPartProps {
  /** Whether somebody has just asked for it, perhaps far away on the page. @default false */
  isAsked?: boolean
}

const show = (element: HTMLElement | null) => element?.focus()

/** In place of a part whose code did not arrive. */
export const LostPart = ({ isAsked = false }: LostPartProps) => {
  const { partFailed } = useLabels('common', commonLabels)
  return (
    <div role="alert" {...useLanguage()} className="wac-root" tabIndex={-1} ref={isAsked ? show : undefined}>
      <Notice tone="warn">{partFailed}</Notice>
    </div>
  )
}
