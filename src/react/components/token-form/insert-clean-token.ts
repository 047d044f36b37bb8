import type { PasteTriage } from '../../../core/index.js'
import { triagePaste } from '../../../core/tokens/triage-paste.js'

/**
 * A one-line field drops line breaks, which would glue the lines of an .env file or a curl command together.
 * Then the token found in the whole text is put in instead; `null`: the browser pastes as usual.
 */
export const insertCleanToken = (field: HTMLInputElement, text: string): PasteTriage | null => {
  if (!/[\r\n]/.test(text)) return null
  const triage = triagePaste(text)
  if (triage.token === '' || triage.sendable === 'no') return null
  const { selectionStart, selectionEnd, value } = field
  field.setRangeText(triage.token, selectionStart ?? 0, selectionEnd ?? value.length, 'end')
  return field.value === triage.token ? triage : triagePaste(field.value)
}
