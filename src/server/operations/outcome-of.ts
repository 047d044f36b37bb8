import type { Check } from '../../core/index.js'
import type { NewCredentialEvent } from '../credential-store.js'

/** What an event says about a check: how it ended, and with which code of Graph. */
export function outcomeOf(check: Check): Pick<NewCredentialEvent, 'outcome' | 'code' | 'subcode'> {
  const error = check.outcome === 'inspected' ? check.inspection.error : check.error
  return { outcome: check.outcome, code: error?.code ?? null, subcode: error?.subcode ?? null }
}
