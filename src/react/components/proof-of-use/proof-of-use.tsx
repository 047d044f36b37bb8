import { forwardRef, useContext, type ComponentPropsWithoutRef } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { SenderUse } from '../../../contract/schemas/sender-use.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { formatMoment } from '../../lib/format-moment.js'
import { proofOfUseLabels, type ProofOfUseLabels } from '../../lib/labels/proof-of-use-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { useTick } from '../../lib/use-tick.js'
import { useTimeZone } from '../../lib/use-time-zone.js'
import { WordsContext } from '../../lib/words-context.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { Icon } from '../../ui/icon.js'
import { readProof } from './read-proof.js'
import { SenderRow } from './sender-row.js'

export interface ProofOfUseProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** The token in use since the switch. */
  live: TokenSlot
  /** What the sending services reported: `Credential.senders`. */
  senders: SenderUse[]
  /** When the switch was. Without it, a sender that used another token last counts as still using it. @default null */
  switchedAt?: Date | null | undefined
  labels?: DeepPartial<ProofOfUseLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
}

const HOUR = 3_600_000

/** Whether a switch has reached the services that send, as far as they have said. Renders a `<section>`. */
export const ProofOfUse = forwardRef<HTMLElement, ProofOfUseProps>(function ProofOfUse(
  { live, senders, switchedAt = null, labels, headingLevel = 3, ...props },
  ref,
) {
  const words = useLabels('proofOfUse', proofOfUseLabels, labels)
  const { locale } = useContext(WordsContext)
  const timeZone = useTimeZone()
  const proof = readProof(live, senders, switchedAt)
  const { first, count } = proof
  const unnamed = live.lastUsedAt && (!switchedAt || live.lastUsedAt > switchedAt) ? live.lastUsedAt : null
  const firstAt = first?.firstUsedAt ?? unnamed
  const key = firstAt?.getTime() ?? 0
  // Only the time where the day goes without saying.
  const recent = useTick(
    (now) => {
      const value = now.getTime() - key < 12 * HOUR
      return { value, changesAt: value && key ? key + 12 * HOUR : Infinity }
    },
    key,
    false,
  )
  const when = firstAt && formatMoment(firstAt, recent ? 'time' : 'minute', locale, timeZone)
  const unused = senders.length === 0 ? words.noReport : words.notUsed
  const waiting = count.behind > 0 || count.silent > 0

  return (
    <Card level={headingLevel} heading={words.heading} {...props} ref={ref}>
      <div className="wac-lead">
        <p className="wac-note" data-tone={when && !waiting ? 'good' : 'idle'}>
          <Icon name={when ? 'check' : 'question'} />
          <span>{when ? words.firstUsed(when, first?.sender ?? null) : unused}</span>
        </p>
      </div>
      {senders.length > 0 ? (
        <>
          <p className="wac-lead">
            {[
              count.behind > 0 ? words.behind(count.behind, senders.length) : null,
              count.silent > 0 ? words.silent(count.silent, senders.length) : null,
              waiting ? null : words.allMoved(senders.length),
            ]
              .filter(Boolean)
              .join(' ')}
          </p>
          <ul className="wac-senders">
            {proof.senders.map((sender) => (
              <SenderRow key={sender.use.sender} {...sender} words={words} />
            ))}
          </ul>
        </>
      ) : null}
      {count.behind > 0 ? <p className="wac-muted">{words.behindHelp}</p> : null}
    </Card>
  )
})
