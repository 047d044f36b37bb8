import type { CredentialEvent } from '../../../contract/index.js'

type EventWords = Record<CredentialEvent['kind'], (fingerprint: string, code: string) => string>

/** Words of the history. */
export const timelineLabels = {
  heading: 'History',
  empty: 'Nothing has happened yet. Every check and every switch will be listed here.',
  loading: 'Loading the history…',
  failed: 'The history could not be loaded.',
  more: 'Show earlier',
  bySystem: 'by the server',
  byActor: (actor: string) => `by ${actor}`,
  code: (code: number | null, subcode: number | null) =>
    subcode === null ? `${code ?? '?'}` : `${code ?? '?'}, subcode ${subcode}`,
  events: {
    staged: (fingerprint) => `New token ${fingerprint} pasted`,
    checked: (fingerprint) => `Token ${fingerprint} checked`,
    promoted: (fingerprint) => `Switched to ${fingerprint}`,
    undone: (fingerprint) => `Switched back to ${fingerprint}`,
    discarded: (fingerprint) => `New token ${fingerprint} discarded`,
    renewed: (fingerprint) => `Token renewed as ${fingerprint}`,
    warned: (fingerprint) => `Warned about ${fingerprint}`,
    'error-seen': (fingerprint, code) => `Error ${code} seen with ${fingerprint}`,
  } satisfies EventWords as EventWords,
  outcomes: {
    inspected: 'Meta answered',
    'not-inspectable': 'Meta did not let us look',
    failed: 'Could not check',
  } satisfies Record<NonNullable<CredentialEvent['outcome']>, string>,
  acknowledged: (count: number) => (count === 1 ? '1 loss accepted' : `${count} losses accepted`),
}

export type TimelineLabels = typeof timelineLabels
