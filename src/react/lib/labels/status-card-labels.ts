import type { TokenState } from '../../../core/index.js'

/** Words of the status card. */
export const statusCardLabels = {
  heading: 'Current token',
  help: {
    valid: 'Meta accepts this token. Messages can be sent.',
    expiring: 'It still works. Put a new token in its place before it expires, or messages stop.',
    expired: 'Its time has run out, so messages are not sent. A new token is needed now.',
    invalid: 'Meta no longer accepts it, so messages are not sent. A new token is needed now.',
    unknown: 'Meta did not say whether it works. It stays in use, and nothing was changed.',
  } satisfies Record<TokenState, string> as Record<TokenState, string>,
  dataAccessHelp:
    'Access to data ends before the token does. The owner has to sign in to the app again, or a system user token has to take its place.',
  lacking: 'Meta accepts this token, but it lacks something you need: see “Permissions”.',
  acceptedBefore: 'Meta accepted this token at the last check.',
  noTokenHelp: 'No messages can be sent through the API until there is one.',
  lastCheckFailed: 'Last check failed',
  /** `age`: how old the last answer is, "2 hours ago". */
  checkFailed: (age: string) =>
    `The last check did not get through. What you see is Meta’s last answer, from ${age}. The token stays in use.`,
  notInspectable: 'Meta does not let this app look at this token. It may work all the same.',
  lastError: (error: string) => `Meta refused a message that was sent with this token: ${error}.`,
  errorCode: (code: number | null, subcode: number | null) =>
    code === null ? 'no error code' : subcode === null ? `error ${code}` : `error ${code}, subcode ${subcode}`,
  app: 'App',
  kind: 'Kind',
  owner: 'Owner',
  ownerId: (id: string) => `User ${id}`,
  issued: 'Issued',
  expires: 'Expires',
  expired: 'Expired',
  dataAccess: 'Access to data ends',
  lastChecked: 'Last checked',
  lastTried: 'Last tried',
  fingerprint: 'Fingerprint',
  added: 'Added',
  addedBy: (actor: string) => `by ${actor}`,
  lastUsed: 'Last used',
  noReport: 'No report yet',
  today: 'Today',
  lifetime: (from: string, to: string) => `From ${from} to ${to}`,
  /** Two ends: the nearer one rules. */
  lifetimeOfTwo: (from: string, to: string, later: string) => `From ${from} to ${to}; later: ${later}`,
  unknownEnd: 'Meta did not say when it expires',
}

export type StatusCardLabels = typeof statusCardLabels
