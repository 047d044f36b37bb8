import type { CredentialsErrorCode } from '../../../contract/index.js'
import type { PasteNoticeId } from '../../../core/index.js'

/** Words of the token form. */
export const tokenFormLabels = {
  field: 'Access token',
  hint: 'Paste the token from Meta. It is checked first; nothing changes until you use it.',
  submit: 'Check token',
  cancel: 'Cancel',
  checking: 'Checking the token with Meta…',
  stillChecking: 'Still checking. Meta is slow to answer; you can wait or cancel.',
  cancelled: 'Cancelled. What you pasted is still in the field.',
  looksRight: 'Looks like a Meta access token.',
  confirm: 'It is my access token. Send it to be checked.',
  confirmFirst:
    'Look at the note above. If it really is your access token, tick the box, then press “Check token” again.',
  notices: {
    'cleaned-space': 'We removed spaces around it.',
    'cleaned-newline': 'We removed a line break.',
    'cleaned-zero-width': 'We removed invisible characters.',
    'cleaned-quotes': 'We removed the quotation marks.',
    'cleaned-bearer': 'We removed the word “Bearer”.',
    'cleaned-parameter': 'We removed “access_token=”.',
    'cleaned-curl': 'We took the token out of a curl command.',
    'cleaned-json': 'We took the token out of the JSON around it.',
    'cleaned-env': 'We took the token out of a settings line.',
    'cleaned-text': 'We took the token out of the text around it.',
    short: 'It is shorter than Meta’s tokens usually are. Was all of it copied?',
    long: 'It is longer than Meta’s tokens usually are. Is something else in it?',
    several: 'There is more than one token in this. Paste only the one to use.',
    'space-inside': 'It has spaces inside, which no token of Meta has. Was something else copied with it?',
    'too-long': 'This is far too long for a token, so it was not sent. Copy the token only.',
    masked:
      'This token is masked: it has dots or stars in the middle. Copy it with Meta’s copy button, then paste it here.',
    'app-token':
      'This is an app token (app id | app secret), so it was not sent. Generate a system user token in Meta Business settings.',
    'app-secret':
      'This looks like your app secret, so it was not sent. Keep it private, and paste the access token instead.',
    instagram: 'This looks like an Instagram token. WhatsApp needs a token that begins with EAA.',
    'chakra-key': 'This looks like a Chakra API key, not a token of Meta. Copy the token from Meta Business settings.',
    jwt: 'This looks like a sign-in token of another service, not a token of Meta.',
    id: 'This is only a number, perhaps an id of an app, account or phone number. The token begins with EAA.',
    'verify-token':
      'This looks like a webhook verify token, which you made up yourself. The access token comes from Meta.',
    'debugger-url': 'This is a link to Meta’s token debugger, not the token itself.',
    'non-ascii': 'It has characters that no token of Meta has. Was something else copied with it?',
    'control-characters': 'It has invisible control characters. Copy the token again.',
    empty: 'Nothing is in the field yet. Paste the access token from Meta.',
    unknown: 'This does not look like a token of Meta. It may be a password that your browser filled in.',
  } satisfies Record<PasteNoticeId, string> as Record<PasteNoticeId, string>,
  failures: {
    network:
      'We could not reach the server. Check your connection, then press “Check token” again: what you pasted is still here.',
    timeout: 'The server took too long. Press “Check token” again: what you pasted is still here.',
    unauthenticated: 'Your session has ended, so nothing was checked. Sign in again, then paste the token once more.',
    forbidden: 'You may look at these credentials, but not change them. Ask an admin to paste the token.',
    'not-found': 'This configuration is gone. Somebody may have removed it. Nothing was checked.',
    'version-conflict':
      'This was changed in the meantime, by somebody else or in another window. Look at what is shown now, then press “Check token” again.',
    'acknowledgement-required': 'The server asks for a confirmation that this page did not give. Reload the page.',
    'not-promotable': 'The server refused this token. The current token is still in use.',
    'invalid-input': 'The server could not read what was pasted. Copy the token again and paste it once more.',
    'rate-limited':
      'Too many checks in a short time. Wait a minute, then press “Check token” again: what you pasted is still here.',
    graph: 'Meta could not answer. Press “Check token” again in a moment: what you pasted is still here.',
    server: 'Something went wrong on the server. Press “Check token” again: what you pasted is still here.',
    'bad-response': 'The server gave an answer that this page does not understand. Reload the page and try again.',
  } satisfies Record<CredentialsErrorCode, string> as Record<CredentialsErrorCode, string>,
}

export type TokenFormLabels = typeof tokenFormLabels
