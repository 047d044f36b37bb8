import type { PasteTriage } from '../../../core/index.js'
import { triagePaste } from '../../../core/tokens/triage-paste.js'

/**
 * A one-line field drops line breaks, which would glue lines together: those of an .env file or a curl command, two tokens, a word and
 * an app secret. Then what is found in the whole text is put in instead; `null`: the browser pastes as usual.
 */
export const insertCleanToken = (field: HTMLInputElement, text: string): PasteTriage | null => {
  if (!/[\r\n]/.test(text)) return null
  const triage = triagePaste(text)
  const wanted = triage.sendable === 'no' ? text : triage.token
  const { selectionStart, selectionEnd, value } = field
  field.setRangeText(wanted.replace(/[\r\n]+/g, ' '), selectionStart ?? 0, selectionEnd ?? value.length, 'end')
  return field.value === triage.token ? triage : triagePaste(field.value)
}
