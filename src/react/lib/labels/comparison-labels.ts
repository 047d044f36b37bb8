import type { GainKind, LossKind } from '../../../core/index.js'

interface LossWords {
  title: (subject: string) => string
  /** `numbers`: the phone numbers it touches, or an empty string. */
  help: (numbers: string) => string
}

/** Words of the comparison and of the switch. */
export const comparisonLabels = {
  heading: 'Compare',
  compared: 'What is compared',
  current: 'Current',
  next: 'New',
  state: 'State',
  expires: 'Expires',
  dataAccess: 'Access to data ends',
  app: 'App',
  kind: 'Kind',
  accounts: 'Accounts',
  yes: 'Yes',
  no: 'No',
  gainsHeading: 'What you gain',
  lossesHeading: 'What you lose',
  lossesHelp: 'Tick each one if that is what you want.',
  noLosses: 'The new token can do everything the current one can.',
  losses: {
    'permission-lost': {
      title: (permission) => `The new token lacks ${permission}.`,
      help: () => 'What needs this permission stops working after the switch.',
    },
    'waba-lost': {
      title: (account) => `${account} is not covered by the new token.`,
      help: (numbers) => (numbers ? `${numbers} could no longer send.` : 'Its numbers could no longer send.'),
    },
    'expires-sooner': {
      title: (clock) =>
        `The new token ${clock === 'data-access' ? 'loses access to data' : 'expires'} sooner than the current one.`,
      help: () => 'Messages stop earlier unless you replace it in time.',
    },
    'other-app': {
      title: (app) => `The new token belongs to another app: ${app}.`,
      help: () => 'Webhooks and limits of the current app do not come with it.',
    },
    'other-type': {
      title: (type) => `The new token is of another kind: ${type}.`,
      help: () => 'Tokens of people end when a person leaves or changes a password; system user tokens do not.',
    },
    'temporary-token': {
      title: () => 'The new token is temporary.',
      help: () => 'It stops within hours, and messages stop with it. Use it for a test only.',
    },
    unchecked: {
      title: (subject) => `Could not check ${subject}.`,
      help: () => 'The switch may break something that works now. Checking again is safer.',
    },
  } satisfies Record<LossKind, LossWords> as Record<LossKind, LossWords>,
  unchecked: {
    token: 'whether the new token works',
    permissions: 'what the new token may do',
    expiry: 'when the new token expires',
  } as Record<string, string>,
  uncheckedAccount: (account: string) => `whether the new token covers ${account}`,
  gains: {
    'permission-gained': (permission) => `The new token also has ${permission}.`,
    'waba-gained': (account) => `${account} is covered by the new token.`,
    'expires-later': (clock) =>
      clock === 'data-access' ? 'Access to data lasts longer.' : 'The new token lasts longer.',
  } satisfies Record<GainKind, (subject: string) => string> as Record<GainKind, (subject: string) => string>,
  promote: 'Use this token',
  promoting: 'Switching…',
  discard: 'Discard',
  tickFirst: (count: number) =>
    count === 1
      ? 'Tick the loss above first, if that is what you want.'
      : `Tick the ${count} losses above first, if that is what you want.`,
  promise: 'The current token keeps working until you switch, and you can undo the switch.',
  firstPromise: 'Messages can be sent as soon as you use it.',
  expired: 'This token has expired, so it cannot be used. Generate a new one in Meta and paste it above.',
  invalid: 'Meta does not accept this token, so it cannot be used. The current token is untouched.',
  none: 'None',
}

export type ComparisonLabels = typeof comparisonLabels
