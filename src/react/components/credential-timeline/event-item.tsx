import type { CredentialEvent } from '../../../contract/index.js'
import type { TimelineLabels } from '../../lib/labels/timeline-labels.js'
import { Moment } from '../../ui/moment.js'
import { Phrase } from '../../ui/phrase.js'
import type { Tone } from '../../ui/tone.js'

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

export const EventItem = ({ event, words }: { event: CredentialEvent; words: TimelineLabels }) => {
  const fingerprint = event.fingerprint ?? ''
  const more = [
    event.outcome ? words.outcomes[event.outcome] : null,
    event.acknowledged.length ? words.acknowledged(event.acknowledged.length) : null,
  ].filter(Boolean)
  return (
    <li data-tone={TONES[event.kind]} data-kind={event.kind}>
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
}
