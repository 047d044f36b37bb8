import type { CredentialEvent } from '../../../contract/index.js'

type EventWords = Record<CredentialEvent['kind'], (fingerprint: string, code: string) => string>

/** Words of the history. */
export const timelineLabels = {
  heading: 'History',
  empty: 'Nothing has happened yet. Every check and every switch will be listed here.',
  failed: 'The history could not be loaded.',
  more: 'Show earlier',
  loadingMore: 'Loading…',
  moreFailed: 'The earlier entries could not be loaded.',
  filter: 'Show',
  all: 'Everything',
  kinds: {
    staged: 'New tokens',
    checked: 'Checks',
    promoted: 'Switches',
    undone: 'Switches back',
    discarded: 'Discarded tokens',
    renewed: 'Renewals',
    warned: 'Warnings',
    'error-seen': 'Errors',
  } satisfies Record<CredentialEvent['kind'], string> as Record<CredentialEvent['kind'], string>,
  /** `loaded`: how many there are before the filter; `more`: earlier ones can be shown. */
  shown: (shown: number, loaded: number, more: boolean) => {
    const all = more ? `the latest ${loaded}` : `${loaded}`
    if (shown < loaded) return `${shown} of ${all} entries`
    return loaded === 1 ? '1 entry' : more ? `The latest ${loaded} entries` : `All ${loaded} entries`
  },
  noneOfKind: 'Nothing of this kind has happened.',
  noneOfKindYet: 'Nothing of this kind among the entries so far. Earlier ones may have it.',
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
