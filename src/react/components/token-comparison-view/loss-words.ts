import type { TokenSlot } from '../../../contract/index.js'
import type { Loss, Requirements } from '../../../core/index.js'
import { accountName } from '../../lib/account-name.js'
import type { CommonLabels } from '../../lib/labels/common-labels.js'
import type { ComparisonLabels } from '../../lib/labels/comparison-labels.js'
import { numberName } from '../../lib/number-name.js'

interface LossContext {
  live: TokenSlot | null
  requirements: Requirements
  words: ComparisonLabels
  common: CommonLabels
  locale: string
}

const namedSubject = ({ kind, subject }: Loss, { requirements, words, common }: LossContext): string => {
  const types: Record<string, string> = common.tokenTypes
  switch (kind) {
    case 'waba-lost':
      return accountName(subject, requirements, common)
    case 'unchecked':
      return words.unchecked[subject] ?? words.uncheckedAccount(accountName(subject, requirements, common))
    case 'other-type':
      return types[subject] ?? subject
    case 'permission-lost':
    case 'expires-sooner':
    case 'other-app':
    case 'temporary-token':
      return subject
  }
}

/** A loss by name, what it costs, and which of its words are codes or phone numbers. */
export const lossWords = (loss: Loss, context: LossContext) => {
  const { live, words, common, locale } = context
  const { phoneNumbers = [] } = live?.reach.find(({ wabaId }) => wabaId === loss.subject) ?? {}
  const numbers = phoneNumbers.map((number) => numberName(number, common))
  return {
    title: words.losses[loss.kind].title(namedSubject(loss, context)),
    help: words.losses[loss.kind].help(new Intl.ListFormat(locale).format(numbers)),
    numbers,
    codes: loss.kind === 'permission-lost' || loss.kind === 'other-app' ? [loss.subject] : [],
  }
}
