import { useId } from 'react'
import type { CredentialEvent } from '../../../contract/index.js'
import type { TimelineLabels } from '../../lib/labels/timeline-labels.js'

export type EventChoice = CredentialEvent['kind'] | 'all'

interface EventFilterProps {
  choice: EventChoice
  onChoice: (choice: EventChoice) => void
  words: TimelineLabels
}

export const EventFilter = ({ choice, onChoice, words }: EventFilterProps) => {
  const id = useId()
  // SAFETY: the options below are the keys of `kinds`.
  const kinds = Object.keys(words.kinds) as CredentialEvent['kind'][]
  return (
    <span className="wac-filter">
      <label htmlFor={id}>{words.filter}</label>
      <select
        id={id}
        className="wac-select"
        value={choice}
        onChange={(event) => onChoice(kinds.find((kind) => kind === event.currentTarget.value) ?? 'all')}
      >
        <option value="all">{words.all}</option>
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
    </span>
  )
}
