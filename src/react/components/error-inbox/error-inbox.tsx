import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import type { ReportedError, TokenSlot } from '../../../contract/index.js'
import type { GuidanceFacts, Requirements } from '../../../core/index.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { errorInboxLabels, type ErrorInboxLabels } from '../../lib/labels/error-inbox-labels.js'
import { useFindGuidance } from '../../lib/use-find-guidance.js'
import { useLabels } from '../../lib/use-labels.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { reportedFacts } from './reported-facts.js'
import { ReportedErrorRow } from './reported-error-row.js'

export interface ErrorInboxProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Newest first. */
  errors: ReportedError[]
  /** The token in use. */
  live: TokenSlot | null
  /** What the credential needs: lets guidance look at the permissions too. */
  requirements?: Requirements | undefined
  /** Opens guidance; `facts` are those of that moment. Without it there is no "What does this mean?". */
  onExplain?: ((group: ReportedError, facts: GuidanceFacts) => void) | undefined
  labels?: DeepPartial<ErrorInboxLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
}

/** The errors that senders reported, in words: which, how often, since when, from whom, with which token. Renders a `<section>`. */
export const ErrorInbox = forwardRef<HTMLElement, ErrorInboxProps>(function ErrorInbox(
  { errors, live, requirements, onExplain, labels, headingLevel = 3, ...props },
  ref,
) {
  const words = useLabels('errorInbox', errorInboxLabels, labels)
  const findGuidance = useFindGuidance()
  return (
    <Card level={headingLevel} heading={words.heading} {...props} ref={ref}>
      <p className="wac-lead">{errors.length > 0 ? words.lead : words.empty}</p>
      {errors.length > 0 ? (
        <ul className="wac-reports">
          {errors.map((group) => {
            const facts = reportedFacts(group, live, requirements)
            return (
              <ReportedErrorRow
                key={group.id}
                group={group}
                live={live}
                guidance={findGuidance(group.error, facts)}
                words={words}
                onExplain={onExplain && (() => onExplain(group, facts))}
              />
            )
          })}
        </ul>
      ) : null}
    </Card>
  )
})
