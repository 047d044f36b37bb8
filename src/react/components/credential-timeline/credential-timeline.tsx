import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import type { CredentialEvent } from '../../../contract/index.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { timelineLabels, type TimelineLabels } from '../../lib/labels/timeline-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { Moment } from '../../ui/moment.js'
import { Phrase } from '../../ui/phrase.js'
import type { Tone } from '../../ui/tone.js'

export interface CredentialTimelineProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Newest first. */
  events: CredentialEvent[]
  /** Stands under the list: "Show earlier". */
  actions?: ReactNode
  labels?: DeepPartial<TimelineLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
}

const TONES: Record<CredentialEvent['kind'], Tone> = {
  staged: 'idle',
  checked: 'idle',
  promoted: 'good',
  undone: 'good',
  discarded: 'idle',
  renewed: 'good',
  warned: 'warn',
  'error-seen': 'bad',
}

/** What happened to a credential, newest first. Renders a `<section>`. */
export const CredentialTimeline = forwardRef<HTMLElement, CredentialTimelineProps>(function CredentialTimeline(
  { events, actions, labels, headingLevel = 3, ...props },
  ref,
) {
  const words = useLabels('timeline', timelineLabels, labels)
  return (
    <Card level={headingLevel} heading={words.heading} {...props} ref={ref}>
      {events.length === 0 ? <p className="wac-muted">{words.empty}</p> : null}
      <ol className="wac-timeline">
        {events.map((event) => {
          const fingerprint = event.fingerprint ?? ''
          const more = [
            event.outcome ? words.outcomes[event.outcome] : null,
            event.acknowledged.length ? words.acknowledged(event.acknowledged.length) : null,
          ].filter(Boolean)
          return (
            <li key={event.id} data-tone={TONES[event.kind]} data-kind={event.kind}>
              <span>
                <Phrase
                  text={words.events[event.kind](fingerprint, words.code(event.code, event.subcode))}
                  codes={[fingerprint]}
                />{' '}
                <span className="wac-muted">
                  <bdi>{event.actor === null ? words.bySystem : words.byActor(event.actor)}</bdi>
                  {more.length ? ` · ${more.join(' · ')}` : null}
                </span>
              </span>
              <span className="wac-muted">
                <Moment at={event.at} />
              </span>
            </li>
          )
        })}
      </ol>
      {actions}
    </Card>
  )
})
