import { useContext } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Loss, Requirements } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { WordsContext } from '../../lib/words-context.js'
import { Icon } from '../../ui/icon.js'
import { Phrase } from '../../ui/phrase.js'
import { lossWords } from './loss-words.js'

interface LossListProps {
  live: TokenSlot | null
  losses: Loss[]
  requirements: Requirements
  words: ComparisonLabels
}

/** The losses for somebody who may look at them, not accept them. */
export const LossList = ({ live, losses, requirements, words }: LossListProps) => {
  const common = useLabels('common', commonLabels)
  const { locale } = useContext(WordsContext)
  if (losses.length === 0) return null
  return (
    <ul className="wac-notes" aria-label={words.lossesHeading}>
      {losses.map((loss) => {
        const { title, help, codes, numbers } = lossWords(loss, { live, requirements, words, common, locale })
        return (
          <li className="wac-note" data-tone="bad" key={loss.id}>
            <Icon name="warning" />
            <span>
              <Phrase text={title} codes={codes} />{' '}
              <span className="wac-muted">
                <Phrase text={help} codes={numbers} />
              </span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
