import type { Requirements } from '../../core/index.js'
import type { CommonLabels } from './labels/common-labels.js'

/** The name of a WhatsApp Business Account, or its id in words. */
export const accountName = (wabaId: string, requirements: Requirements, words: CommonLabels): string =>
  requirements.wabas.find(({ id }) => id === wabaId)?.name ?? words.account(wabaId)
