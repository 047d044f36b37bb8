import { forwardRef, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Requirements, TokenComparison } from '../../../core/index.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { isOver } from '../../lib/is-over.js'
import { comparisonLabels, type ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { useTokenState } from '../../lib/use-token-state.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { Notice } from '../../ui/notice.js'
import { canSend } from './can-send.js'
import { ComparisonTable } from './comparison-table.js'
import { GainList } from './gain-list.js'
import { LossList } from './loss-list.js'
import { PromoteForm } from './promote-form.js'

export interface TokenComparisonViewProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  live: TokenSlot | null
  candidate: TokenSlot
  comparison: TokenComparison
  requirements: Requirements
  /** Gets the ids of the losses that were ticked. Without it nothing can be switched. */
  onPromote?: ((acknowledge: string[]) => void) | undefined
  onDiscard?: (() => void) | undefined
  /** What is running. */
  pending?: 'promote' | 'discard' | null | undefined
  /** Stands beside the state: "Check again". */
  actions?: ReactNode
  /** Stands under the state: guidance for what is wrong. */
  problem?: ReactNode
  /** Stands under the buttons: why the last switch did not get through. */
  failure?: ReactNode
  labels?: DeepPartial<ComparisonLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

/** The token in use beside the one that was pasted, and the step from one to the other. Renders a `<section>`. */
export const TokenComparisonView = forwardRef<HTMLElement, TokenComparisonViewProps>(function TokenComparisonView(
  {
    live,
    candidate,
    comparison,
    requirements,
    onPromote,
    onDiscard,
    pending = null,
    actions,
    problem,
    failure,
    labels,
    headingLevel = 3,
    headingRef,
    ...props
  },
  ref,
) {
  const words = useLabels('comparison', comparisonLabels, labels)
  const state = useTokenState(candidate.status, candidate.inspection)
  const unusable = isOver(state)
  const losses = unusable ? [] : comparison.losses
  const sends = canSend(candidate, requirements) ? words.firstPromise : null

  return (
    <Card
      level={headingLevel}
      heading={words.heading}
      headingRef={headingRef}
      aside={actions}
      data-status={state}
      {...props}
      ref={ref}
    >
      {unusable ? <Notice tone="bad">{state === 'expired' ? words.expired : words.invalid}</Notice> : null}
      {problem}
      <ComparisonTable live={live} candidate={candidate} requirements={requirements} words={words} />
      {unusable ? null : <GainList gains={comparison.gains} requirements={requirements} words={words} />}
      {onPromote ? null : <LossList live={live} losses={losses} requirements={requirements} words={words} />}
      {onPromote || onDiscard ? (
        <PromoteForm
          key={candidate.fingerprint}
          live={live}
          // A token that no longer works keeps nothing going, and nobody would go back to it.
          promise={live && !isOver(live.status.state) ? words.promise : sends}
          losses={losses}
          requirements={requirements}
          onPromote={unusable ? undefined : onPromote}
          onDiscard={onDiscard}
          pending={pending}
          words={words}
        />
      ) : null}
      {failure}
    </Card>
  )
})
