import type { NewCredentialEvent } from '../credential-store.js'

/** An event with everything that is not said left empty. */
export function newEvent(
  kind: NewCredentialEvent['kind'],
  at: Date,
  facts: Partial<Omit<NewCredentialEvent, 'kind' | 'at'>> = {},
): NewCredentialEvent {
  return {
    kind,
    at,
    actor: null,
    fingerprint: null,
    acknowledged: [],
    outcome: null,
    code: null,
    subcode: null,
    ...facts,
  }
}
