import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import type { GraphError, GuidanceFacts } from '../../../core/index.js'
import { classNames } from '../../lib/class-names.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { guidanceLabels, type GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { useFindGuidance } from '../../lib/use-find-guidance.js'
import { useLabels } from '../../lib/use-labels.js'
import { useLanguage } from '../../lib/use-language.js'
import { CatalogueText } from '../../ui/catalogue-text.js'

export interface GuidanceSummaryProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  error: GraphError
  facts?: GuidanceFacts | undefined
  /** How many of the first steps to show. @default 2 */
  steps?: number | undefined
  /** "What does this mean?" */
  actions?: ReactNode
  labels?: DeepPartial<GuidanceLabels> | undefined
}

/** What an error means, in short: title, cause, first steps. Renders a `<div>`. */
export const GuidanceSummary = forwardRef<HTMLDivElement, GuidanceSummaryProps>(function GuidanceSummary(
  { error, facts, steps = 2, actions, labels, className, ...props },
  ref,
) {
  const words = useLabels('guidance', guidanceLabels, labels)
  const guidance = useFindGuidance()(error, facts)
  const tone = { critical: 'bad', warning: 'warn', info: 'idle' }[guidance.severity]
  return (
    <div
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-guidance', className)}
      data-tone={tone}
      ref={ref}
    >
      <p className="wac-guidance-title">
        {guidance.title}{' '}
        {error.code === null ? null : <bdi className="wac-code">{words.error(error.code, error.subcode)}</bdi>}
      </p>
      <p>{guidance.cause}</p>
      {guidance.steps.length > 0 ? (
        <ol aria-label={words.firstSteps}>
          {guidance.steps.slice(0, steps).map((step) => (
            <li key={step.id}>
              <CatalogueText text={step.text} />
            </li>
          ))}
        </ol>
      ) : null}
      {actions ? <div className="wac-actions">{actions}</div> : null}
    </div>
  )
})
