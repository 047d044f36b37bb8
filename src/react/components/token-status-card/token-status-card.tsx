import { forwardRef, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { TokenState } from '../../../core/index.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import { statusCardLabels, type StatusCardLabels } from '../../lib/labels/status-card-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { useTokenState } from '../../lib/use-token-state.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { Mark } from '../../ui/mark.js'
import { StateMark, stateTone } from '../../ui/state-mark.js'
import { isCheckStale } from './is-check-stale.js'
import { TokenCheckNotes } from './token-check-notes.js'
import { TokenFacts } from './token-facts.js'
import { TokenLifetime } from './token-lifetime.js'
import { wasRefused } from './was-refused.js'

export interface TokenStatusCardProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children' | 'slot'> {
  /** `null`: there is no token yet. */
  slot: TokenSlot | null
  labels?: DeepPartial<StatusCardLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
  /** A required permission is missing, so that not everything can be sent. @default false */
  lacksPermission?: boolean | undefined
  /** Stands beside the state: "Check again". */
  actions?: ReactNode
  /** Stands under the state: guidance for what is wrong. */
  problem?: ReactNode
  /** Opens guidance for the last error that a sender met. */
  lastErrorAction?: ReactNode
}

/** What the token in use is, whether it works, and until when. Renders a `<section>`. */
export const TokenStatusCard = forwardRef<HTMLElement, TokenStatusCardProps>(function TokenStatusCard(
  { slot, labels, headingLevel = 3, headingRef, lacksPermission = false, actions, problem, lastErrorAction, ...props },
  ref,
) {
  const words = useLabels('statusCard', statusCardLabels, labels)
  const { noToken } = useLabels('common', commonLabels)
  const card = { level: headingLevel, headingRef, heading: words.heading, ...props, ref }

  return slot ? (
    <FilledCard
      card={card}
      slot={slot}
      words={words}
      lacksPermission={lacksPermission}
      actions={actions}
      problem={problem}
      lastErrorAction={lastErrorAction}
    />
  ) : (
    <Card {...card} lead={<StateMark state="none">{noToken}</StateMark>} aside={actions} tone="idle" data-status="none">
      <p className="wac-lead">{words.noTokenHelp}</p>
      {problem}
    </Card>
  )
})

interface FilledCardProps extends Pick<TokenStatusCardProps, 'actions' | 'problem' | 'lastErrorAction'> {
  card: ComponentPropsWithoutRef<typeof Card> & { ref: Ref<HTMLElement> }
  slot: TokenSlot
  words: StatusCardLabels
  lacksPermission: boolean
}

const helpOf = (state: TokenState, slot: TokenSlot, lacksPermission: boolean, words: StatusCardLabels): string => {
  if (state === 'expiring' && slot.status.deadline?.clock === 'data-access') return words.dataAccessHelp
  if (state === 'valid' && (wasRefused(slot) || isCheckStale(slot))) return words.acceptedBefore
  if (state === 'valid' && lacksPermission) return words.lacking
  return words.help[state]
}

const FilledCard = ({ card, slot, words, lacksPermission, actions, problem, lastErrorAction }: FilledCardProps) => {
  const { states } = useLabels('common', commonLabels)
  const state = useTokenState(slot.status, slot.inspection)
  const stale = isCheckStale(slot)
  return (
    <Card
      {...card}
      lead={
        <div className="wac-marks">
          <StateMark state={state}>{states[state]}</StateMark>
          {stale ? (
            <Mark icon="question" tone="idle">
              {words.lastCheckFailed}
            </Mark>
          ) : null}
        </div>
      }
      aside={actions}
      tone={stateTone(state)}
      data-status={state}
      data-stale={stale || undefined}
    >
      <p className="wac-lead">{helpOf(state, slot, lacksPermission, words)}</p>
      {problem}
      <TokenCheckNotes slot={slot} words={words} lastErrorAction={lastErrorAction} />
      {slot.inspection ? <TokenLifetime slot={slot} inspection={slot.inspection} words={words} /> : null}
      <TokenFacts slot={slot} words={words} />
    </Card>
  )
}
