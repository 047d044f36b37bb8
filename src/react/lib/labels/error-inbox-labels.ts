/** Which token an error came with: what it was when the error was reported, or `null` when it was not kept any more. */
type ReportedSlot = 'live' | 'candidate' | 'previous'

/** Words of the errors that senders reported. */
export const errorInboxLabels = {
  heading: 'Reported errors',
  lead: 'What Meta answered to the services that send your messages.',
  empty: 'No errors were reported.',
  /** `senders`: names in a list, or an empty string when nobody said who. */
  oldToken: (senders: string) => (senders ? `Old token still in use by ${senders}` : 'An old token is still in use'),
  count: (count: number) => (count === 1 ? 'Once' : `${count} times`),
  first: 'First',
  last: 'Last',
  reportedBy: 'Reported by',
  unnamed: 'A service without a name',
  token: 'Token',
  slots: {
    live: 'the current token',
    candidate: 'the new token',
    previous: 'the previous token',
  } satisfies Record<ReportedSlot, string> as Record<ReportedSlot, string>,
  /** It was in use when the error came, and was replaced since. */
  wasLive: 'the token in use at that time',
  notKept: 'a token that is not kept any more',
}

export type ErrorInboxLabels = typeof errorInboxLabels
