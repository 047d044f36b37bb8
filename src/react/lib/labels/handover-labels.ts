import type { GuidanceActor } from '../../../core/index.js'

/** Somebody a brief can be sent to. */
export type Fixer = Exclude<GuidanceActor, 'meta' | 'nobody'>

/** Why a ticket or a brief did not leave. */
export type HandoverProblem = 'secret' | 'too-long' | 'not-opened' | 'not-copied' | 'not-shared'

/** Words of the Chakra Ticket and of the brief for the person who can fix it. */
export const handoverLabels = {
  ticketIntro: 'Chakra gets exactly the text below. It holds no token.',
  ticketByHand: 'Copy the text below and send it to Chakra’s support.',
  note: 'What were you doing?',
  noteHint: 'Optional. It is added to the ticket.',
  preview: 'What will be sent',
  openTicket: 'Send the ticket',
  openTicketPage: 'Go on in a new tab',
  opening: 'Sending…',
  opened: 'The ticket was sent.',
  shortened: 'The text is too long for a link, so its end is left out there. Copy it to send all of it.',
  copyTicket: 'Copy the ticket',
  copyBrief: 'Copy the text',
  copied: 'Copied.',
  problems: {
    secret: 'This looks like a token or a secret. Take it out: Chakra never needs it.',
    'too-long': 'This is too long. Keep it under 2,000 characters.',
    'not-opened': 'The ticket could not be sent. What you wrote is still here: try again, or copy the ticket.',
    'not-copied': 'The browser did not let us copy. The text is selected: copy it with your keyboard or the menu.',
    'not-shared': 'Sharing did not work. Copy the text in place of it.',
  } satisfies Record<HandoverProblem, string> as Record<HandoverProblem, string>,
  /** Names of the lines in a ticket; what follows is a code, an id, or a time in UTC. */
  lines: {
    error: 'Error',
    family: 'Family',
    reason: 'Reason',
    httpStatus: 'HTTP status',
    message: 'Meta said',
    details: 'Details',
    trace: 'Trace',
    at: 'Seen at',
    credential: 'Configuration',
    state: 'State of the token',
    fingerprint: 'Fingerprint of the token',
    app: 'App',
    accounts: 'WhatsApp accounts',
    numbers: 'Phone numbers',
    permissions: 'Permissions',
    expiry: 'Token ends',
    dataAccess: 'Access to data ends',
    stepsDone: 'Done so far',
    note: 'What the admin was doing',
    version: 'Version',
  },
  /** `at`: when the error was seen, in UTC, or an empty string. */
  trace: (id: string, at: string) =>
    at ? `${id}, at ${at}. Meta keeps it only for a short time.` : `${id}. Meta keeps it only for a short time.`,
  error: (code: number, subcode: number | null) => (subcode === null ? `${code}` : `${code}, subcode ${subcode}`),
  never: 'never',
  nothingYet: 'nothing yet',

  fixerIntro: 'Choose a person and send them what they need. The text holds no token.',
  fixers: {
    'business-admin': 'An admin of the business at Meta',
    'app-developer': 'The developer of the app',
    chakra: 'Chakra',
  } satisfies Record<Fixer, string> as Record<Fixer, string>,
  share: 'Share…',
  shared: 'Shared.',
  brief: {
    subject: (title: string) => `WhatsApp: ${title}`,
    greetings: {
      'business-admin': 'Hello! WhatsApp needs something that only an admin of our business at Meta can do.',
      'app-developer': 'Hello! WhatsApp needs something that the developer of our app can do.',
      chakra: 'Hello Chakra! We need your help with WhatsApp.',
    } satisfies Record<Fixer, string> as Record<Fixer, string>,
    happened: 'What happened',
    effect: 'What it means',
    steps: 'Please do this',
    noSteps: 'Please look at this error with us.',
    facts: 'You may need',
    warning: 'Never send a token or a password in a message. A new token is pasted in Chakra Chat only.',
  },
}

export type HandoverLabels = typeof handoverLabels
