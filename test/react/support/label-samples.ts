import type { Labels } from '../../../src/react/index.js'

type HoldsFunction<T> = T extends (...args: never[]) => unknown
  ? true
  : T extends object
    ? true extends { [K in keyof T]: HoldsFunction<T[K]> }[keyof T]
      ? true
      : false
    : false

type SamplesOf<T> = T extends (...args: infer Given) => unknown
  ? Given[]
  : { [K in keyof T as HoldsFunction<T[K]> extends true ? K : never]: SamplesOf<T[K]> }

type ListCount = Parameters<Labels['list']['count']>[0]

const FINGERPRINT = '7c1f-09ab'
const PHONE = '+91 98000 00001'
const ACCOUNT = 'Acme Retail'
const ID = '123456789012345'
const WHEN = '14:09'

const COUNTS = [0, 1, 2, 3, 11, 100]
const counts = COUNTS.map((count): [number] => [count])
const pairs = COUNTS.flatMap((all) => COUNTS.filter((some) => some <= all).map((some): [number, number] => [some, all]))
const numberAndOthers = COUNTS.map((others): [string, number] => [PHONE, others])

const errors: [number, number | null][] = [
  [190, null],
  [190, 463],
]
const errorsOrNone: [number | null, number | null][] = [...errors, [null, null]]
const fingerprint: [string][] = [[FINGERPRINT]]
const account: [string][] = [[ACCOUNT]]
const id: [string][] = [[ID]]
const numbers: [string][] = [[PHONE]]
const permission: [string][] = [['whatsapp_business_messaging']]
const clock: [string][] = [['token'], ['data-access']]
const moment: [string][] = [[WHEN]]
const actor: [string][] = [['Priya N.']]
const alert = [false, true].map((isOver) => [
  { place: ACCOUNT, fingerprint: FINGERPRINT, when: WHEN, isOver },
]) satisfies [object][]
const event: [string, string][] = [[FINGERPRINT, '190']]

/** What each label that is a function is called with, once for every way it can speak. A function without samples does not compile. */
export const LABEL_SAMPLES: SamplesOf<Labels> = {
  common: {
    account: id,
    number: id,
    otherTokenType: [['ROBOT']],
    tokenKind: [[ACCOUNT, WHEN]],
    lifetimeDays: counts,
  },
  panel: {
    undoTitle: fingerprint,
    undoPossible: [[WHEN, '22:15']],
    checked: account,
  },
  statusCard: {
    checkFailed: moment,
    lastError: account,
    errorCode: errorsOrNone,
    ownerId: id,
    addedBy: actor,
    lifetime: [[WHEN, '22:15']],
    lifetimeOfTwo: [[WHEN, '22:15', '23:59']],
  },
  permissions: {
    reachStates: { reachable: counts, denied: [[]], unknown: [[]] },
    serves: pairs,
    extra: counts,
  },
  comparison: {
    losses: {
      'permission-lost': { title: permission, help: [['']] },
      'waba-lost': { title: account, help: [[PHONE], ['']] },
      'expires-sooner': { title: clock, help: [['']] },
      'other-app': { title: id, help: [['']] },
      'other-type': { title: account, help: [['']] },
      'temporary-token': { title: [['']], help: [['']] },
      unchecked: { title: account, help: [['']] },
    },
    uncheckedAccount: account,
    gains: { 'permission-gained': permission, 'waba-gained': account, 'expires-later': clock },
    tickFirst: counts,
  },
  timeline: {
    shown: pairs.flatMap(([shown, loaded]): [number, number, boolean][] => [
      [shown, loaded, false],
      [shown, loaded, true],
    ]),
    byActor: actor,
    code: errorsOrNone,
    events: {
      staged: event,
      checked: event,
      promoted: event,
      undone: event,
      discarded: event,
      renewed: event,
      warned: event,
      'error-seen': event,
    },
    acknowledged: counts,
  },
  proofOfUse: {
    firstUsed: [
      [WHEN, 'Inbox'],
      [WHEN, null],
    ],
    allMoved: counts,
    behind: pairs,
    silent: pairs,
    lastUsed: moment,
  },
  guidance: {
    error: errors,
    status: [[400, '401']],
    statusReceived: [[400]],
    statusDocumented: [['401']],
    at: moment,
    trace: id,
    stepsDone: pairs,
    openLink: account,
    unchanged: account,
    changed: [[ACCOUNT, PHONE]],
    problem: [[ACCOUNT, PHONE]],
  },
  handover: {
    trace: [
      [ID, WHEN],
      [ID, ''],
    ],
    error: errors,
    brief: { subject: account },
  },
  expiry: {
    titles: {
      expiring: alert,
      critical: alert,
      expired: alert,
      'not-accepted': alert,
      'data-access': alert,
      'missing-permission': alert,
      'check-stale': alert,
      'candidate-waiting': alert,
    },
    effects: {
      expiring: numbers,
      critical: numbers,
      expired: numbers,
      'not-accepted': numbers,
      'data-access': numbers,
      'missing-permission': numbers,
      'check-stale': numbers,
      'candidate-waiting': numbers,
    },
    numbers: [[null, 0], ...numberAndOthers],
    showOthers: counts,
    clockBehind: [['12 minutes']],
    clockAhead: [['12 minutes']],
    notShown: counts,
  },
  list: {
    count: pairs.flatMap(([shown, total]) =>
      [0, 1, 2, 11].map((needAction): [ListCount] => [{ shown, total, needAction }]),
    ),
    found: counts,
    noMatch: account,
    serves: numberAndOthers,
  },
  errorInbox: {
    oldToken: [['Chatbot'], ['']],
    count: counts,
  },
}
