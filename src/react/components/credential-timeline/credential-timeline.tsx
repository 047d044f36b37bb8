import { forwardRef, useState, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import type { CredentialEvent } from '../../../contract/index.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { timelineLabels, type TimelineLabels } from '../../lib/labels/timeline-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Card } from '../../ui/card.js'
import type { HeadingLevel } from '../../ui/heading.js'
import { EventFilter, type EventChoice } from './event-filter.js'
import { EventItem } from './event-item.js'

export interface CredentialTimelineProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  /** Newest first. */
  events: CredentialEvent[]
  /** Whether there are earlier events than these. @default false */
  hasEarlier?: boolean | undefined
  /** Stands under the list: "Show earlier". */
  actions?: ReactNode
  labels?: DeepPartial<TimelineLabels> | undefined
  /** @default 3 */
  headingLevel?: HeadingLevel | undefined
  headingRef?: Ref<HTMLHeadingElement> | undefined
}

/** What happened to a credential, newest first, all or of one kind. Renders a `<section>`. */
export const CredentialTimeline = forwardRef<HTMLElement, CredentialTimelineProps>(function CredentialTimeline(
  { events, hasEarlier = false, actions, labels, headingLevel = 3, headingRef, ...props },
  ref,
) {
  const words = useLabels('timeline', timelineLabels, labels)
  const [choice, setChoice] = useState<EventChoice>('all')
  const shown = choice === 'all' ? events : events.filter(({ kind }) => kind === choice)
  const none = hasEarlier ? words.noneOfKindYet : words.noneOfKind
  const count = shown.length === 0 ? none : words.shown(shown.length, events.length, hasEarlier)

  // Read out when somebody chose a kind or asked for earlier entries, not when the panel itself brings a new one.
  const oldest = events.at(-1)?.id
  const [told, setTold] = useState({ choice, oldest, text: '' })
  if (told.choice !== choice || told.oldest !== oldest)
    setTold({ choice, oldest, text: told.oldest === undefined ? '' : count })

  return (
    <Card
      level={headingLevel}
      heading={words.heading}
      headingRef={headingRef}
      aside={events.length > 0 ? <EventFilter choice={choice} onChoice={setChoice} words={words} /> : null}
      {...props}
      ref={ref}
    >
      {events.length === 0 ? <p className="wac-muted">{words.empty}</p> : null}
      <ol className="wac-timeline">
        {shown.map((event) => (
          <EventItem key={event.id} event={event} words={words} />
        ))}
      </ol>
      <p className="wac-muted">
        <span role="status">{told.text === count ? count : null}</span>
        {told.text === count || events.length === 0 ? null : count}
      </p>
      {actions}
    </Card>
  )
})
