import type { PhoneNumber } from '../../core/index.js'
import { commonLabels } from '../lib/labels/common-labels.js'
import type { ListLabels } from '../lib/labels/list-labels.js'
import { numberName } from '../lib/number-name.js'
import { useLabels } from '../lib/use-labels.js'
import { Phrase } from '../ui/phrase.js'

export const RowNumbers = ({ numbers, words }: { numbers: PhoneNumber[]; words: ListLabels }) => {
  const common = useLabels('common', commonLabels)
  const [first] = numbers
  if (!first) return <span className="wac-muted">{words.noNumbers}</span>
  const name = numberName(first, common)
  return (
    <span>
      <Phrase text={words.serves(name, numbers.length - 1)} codes={[name]} />
    </span>
  )
}
