import type { CredentialsErrorCode } from '../../../contract/index.js'
import type { TokenState } from '../../../core/index.js'

/** Words of the panel: sections, results of actions, and what can go wrong. */
export const panelLabels = {
  heading: 'API Credentials',
  newToken: 'New token',
  pasteNew: 'Paste a new token',
  loading: 'Loading the credentials…',
  stillLoading: 'Still loading. The server is slow to answer.',
  offline: 'You are offline. This page goes on by itself when the connection is back.',
  loadFailed: 'The credentials could not be loaded',
  refreshFailed: 'This may be out of date: the last refresh did not get through.',
  viewOnly: 'You can look at these credentials, but not change them. An admin of this workspace can replace the token.',
  undo: 'Undo',
  undoing: 'Switching back…',
  undoTitle: (fingerprint: string) => `You can switch back to the token ${fingerprint}.`,
  /** `left`: "23 hr 41 min"; `until`: a date and time. */
  undoPossible: (left: string, until: string) => `Undo possible for ${left}, until ${until}.`,
  renew: 'Renew token',
  renewing: 'Renewing…',
  renewHelp: 'Meta can exchange this token for one that lasts longer. You compare the two before anything changes.',
  stillWaiting: 'Still waiting for Meta. You can wait or cancel.',
  cancel: 'Cancel',
  cancelled: 'Cancelled. The current token is untouched.',
  staged: {
    valid: 'The new token works. Nothing has changed yet: compare it with the current one.',
    expiring: 'The new token works, but expires soon. Compare it with the current one.',
    expired: 'The new token has already expired and cannot be used. The current token is untouched.',
    invalid: 'Meta does not accept the new token. The current token is untouched.',
    unknown: 'The new token could not be checked. The current token is untouched.',
  } satisfies Record<TokenState, string> as Record<TokenState, string>,
  checked: (state: string) => `Checked: ${state}.`,
  checkedNot: 'The check did not get through. What is shown is from before.',
  promoted: 'The new token is in use now.',
  undone: 'The token from before is in use again.',
  discarded: 'The new token was discarded. The current token is untouched.',
  dismiss: 'Close',
  rightLost:
    'You may no longer change these credentials, so nothing was changed. An admin of this workspace can replace the token.',
  meanwhile: 'What happened in the meantime',
  renewFailures: {
    graph: 'Meta did not renew this token. It stays in use. Try again later, or paste a new token.',
    'not-promotable': 'This token can no longer be renewed. Paste a new token instead.',
    'not-found': 'Your server cannot renew tokens. Paste a new token instead.',
  } satisfies Partial<Record<CredentialsErrorCode, string>> as Partial<Record<CredentialsErrorCode, string>>,
  failures: {
    network: 'The server cannot be reached. Check your connection, then try again. Nothing was changed by this page.',
    timeout: 'The server took too long to answer. Try again; if it stays slow, tell your support team.',
    unauthenticated: 'Your session has ended. Sign in again, then come back to this page.',
    forbidden: 'You have no right to do this. Ask an admin of this workspace.',
    'not-found': 'This configuration does not exist, or it belongs to another account. Go back and open it again.',
    'version-conflict':
      'This was changed in the meantime, by somebody else or in another window. Look at what is shown now, then do what you wanted again.',
    'acknowledgement-required': 'What you would lose has changed. Look at the list and tick each loss, then try again.',
    'not-promotable': 'This token no longer works, so the server refused it. The current token is untouched.',
    'invalid-input': 'The server did not understand the request. Reload the page, then try again.',
    'rate-limited': 'Too many requests in a short time. Wait a minute, then try again.',
    graph: 'Meta could not answer. Nothing was changed; try again in a moment.',
    server: 'Something went wrong on the server. Try again; if it stays, tell your support team.',
    'bad-response': 'The server gave an answer that this page does not understand. Reload the page.',
  } satisfies Record<CredentialsErrorCode, string> as Record<CredentialsErrorCode, string>,
}

export type PanelLabels = typeof panelLabels
