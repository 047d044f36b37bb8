import type { Gain, Requirements } from '../../../core/index.js'
import { accountName } from '../../lib/account-name.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Icon } from '../../ui/icon.js'
import { Phrase } from '../../ui/phrase.js'

interface GainListProps {
  gains: Gain[]
  requirements: Requirements
  words: ComparisonLabels
}

export const GainList = ({ gains, requirements, words }: GainListProps) => {
  const common = useLabels('common', commonLabels)
  const { wabas } = requirements
  // An account that nobody here needs is no gain.
  const told = gains.filter(
    ({ kind, subject }) => kind !== 'waba-gained' || wabas.length === 0 || wabas.some(({ id }) => id === subject),
  )
  if (told.length === 0) return null
  return (
    <ul className="wac-notes" aria-label={words.gainsHeading}>
      {told.map(({ id, kind, subject }) => {
        const name = kind === 'waba-gained' ? accountName(subject, requirements, common) : subject
        return (
          <li className="wac-note" data-tone="good" key={id}>
            <Icon name="check" />
            <span>
              <Phrase text={words.gains[kind](name)} codes={kind === 'permission-gained' ? [subject] : []} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}
