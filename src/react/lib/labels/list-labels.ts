import type { CredentialAlertKind } from '../../../core/index.js'

interface ListCount {
  /** How many match the search. */
  shown: number
  /** How many there are. */
  total: number
  /** How many of those that match somebody has to act on. */
  needAction: number
}

/** Words of the list of credentials. */
export const listLabels = {
  heading: 'All credentials',
  search: 'Search',
  searchHelp: 'Name, id, fingerprint, phone number or WhatsApp Business Account id',
  clear: 'Clear search',
  count: ({ shown, total, needAction }: ListCount) => {
    const found = shown === total ? (total === 1 ? '1 credential' : `${total} credentials`) : `${shown} of ${total}`
    if (needAction === 0) return found
    return needAction === 1 ? `${found} · 1 needs action` : `${found} · ${needAction} need action`
  },
  found: (count: number) => (count === 1 ? '1 credential found' : `${count} credentials found`),
  noMatch: (search: string) => `Nothing matches “${search}”.`,
  noMatchHelp: 'Try a part of the name, the last digits of a phone number, or a fingerprint.',
  tokenPasted:
    'That looks like an access token, so it was not put into the search. A token is named by its fingerprint here: search for that.',
  empty: 'There are no credentials yet.',
  emptyHelp: 'Connect a WhatsApp number first. Its access token will then be listed here.',
  loading: 'Loading the credentials…',
  expires: 'Expires',
  expired: 'Expired',
  dataAccess: 'Access to data ends',
  serves: (first: string, others: number) => {
    if (others === 0) return first
    return others === 1 ? `${first} and 1 more number` : `${first} and ${others} more numbers`
  },
  noNumbers: 'No numbers known',
  /** What the state alone does not say. */
  notes: {
    critical: 'About to expire',
    'missing-permission': 'A permission is missing',
    'check-stale': 'Not checked for a while',
    'candidate-waiting': 'A new token is waiting',
  } satisfies Partial<Record<CredentialAlertKind, string>> as Partial<Record<CredentialAlertKind, string>>,
}

export type ListLabels = typeof listLabels
