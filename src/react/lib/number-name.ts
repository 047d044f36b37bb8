import type { PhoneNumber } from '../../core/index.js'
import type { CommonLabels } from './labels/common-labels.js'

/** A phone number as people know it. */
export const numberName = ({ displayPhoneNumber, id }: PhoneNumber, words: CommonLabels): string =>
  displayPhoneNumber ?? words.number(id)
