import { FAKE_APPS } from '../fake-graph/fake-business.js'
import { ERROR_PLANS } from './error-plans.js'
import type { Scenario } from './scenario.js'
import { TOKEN_PLANS as T } from './token-plans.js'

/** Every situation that stories, tests and the demo share. The first ones are about the token, the last ones about Graph. */
export const scenarios = {
  permanent: { title: 'Works and never expires', live: T.permanent, sample: T.permanent },
  'sixty-days': { title: 'Works for sixty days', live: T.sixtyDays, sample: T.sixtyDays },
  'five-days-left': { title: 'Expires in five days', live: T.fiveDaysLeft, sample: T.fiveDaysLeft },
  'last-day': { title: 'Expires within a day', live: T.lastDay, sample: T.lastDay },
  expired: { title: 'Expired yesterday', live: T.expired, sample: T.expired },
  revoked: { title: 'Revoked while its date is far away', live: T.revoked, sample: T.revoked },
  'password-changed': {
    title: 'Ended because its owner changed the password',
    live: T.passwordChanged,
    sample: T.passwordChanged,
  },
  'missing-permission': {
    title: 'Lacks whatsapp_business_management',
    live: T.missingPermission,
    sample: T.missingPermission,
  },
  'other-waba': { title: 'Covers somebody else’s account only', live: T.thirtyDaysLeft, sample: T.otherWaba },
  'one-waba': { title: 'Covers one of the two accounts', live: T.thirtyDaysLeft, sample: T.oneWaba },
  'not-assigned': {
    title: 'Has the permissions, but one account is not assigned',
    live: T.notAssigned,
    sample: T.notAssigned,
  },
  'no-target-list': { title: 'Has its permissions for all accounts', live: T.noTargetList, sample: T.noTargetList },
  'empty-target-list': {
    title: 'Graph does not say for which accounts',
    live: T.emptyTargetList,
    sample: T.emptyTargetList,
  },
  'foreign-app': {
    title: 'Belongs to another app, so it cannot be inspected',
    live: T.thirtyDaysLeft,
    sample: T.foreignApp,
  },
  'chakra-app': {
    title: 'Belongs to Chakra’s app',
    live: T.chakraApp,
    sample: T.chakraApp,
    appId: FAKE_APPS.chakra.id,
  },
  temporary: { title: 'A temporary token of one day', live: T.thirtyDaysLeft, sample: T.temporary },
  'data-access-soon': { title: 'Data access ends before the token', live: T.dataAccessSoon, sample: T.dataAccessSoon },
  'unknown-expiry': { title: 'Graph does not say until when', live: T.unknownExpiry, sample: T.unknownExpiry },
  empty: { title: 'No token yet', live: null, sample: T.permanent },
  viewer: { title: 'Somebody who may look, not change', live: T.fiveDaysLeft, sample: T.permanent, can: 'view' },
  'check-stale': { title: 'Not checked for two days', live: T.thirtyDaysLeft, sample: T.permanent, checkedDaysAgo: 2 },
  'candidate-waiting': {
    title: 'A checked token waits to be used',
    live: T.fiveDaysLeft,
    sample: T.permanent,
    candidate: T.permanent,
  },
  'candidate-with-losses': {
    title: 'The waiting token would lose an account',
    live: T.fiveDaysLeft,
    sample: T.oneWaba,
    candidate: T.oneWaba,
  },
  'candidate-refused': {
    title: 'Meta does not accept the waiting token',
    live: T.fiveDaysLeft,
    sample: T.revoked,
    candidate: T.revoked,
  },
  'just-promoted': {
    title: 'Switched ten minutes ago; it can be undone',
    live: T.permanent,
    sample: T.sixtyDays,
    previous: T.fiveDaysLeft,
    senders: { Broadcasts: 'live', Chatbot: 'live', Inbox: 'live' },
  },
  'no-report-yet': {
    title: 'Switched ten minutes ago; no sender has said anything since',
    live: T.permanent,
    sample: T.sixtyDays,
    previous: T.fiveDaysLeft,
    unreported: true,
  },
  'sender-behind': {
    title: 'Switched ten minutes ago; one of three senders still uses the old token',
    live: T.permanent,
    sample: T.sixtyDays,
    previous: T.fiveDaysLeft,
    senders: { Broadcasts: 'live', Chatbot: 'previous', Inbox: 'live' },
  },
  'errors-reported': {
    title: 'Senders were refused, one of them with the old token',
    live: T.permanent,
    sample: T.sixtyDays,
    previous: T.fiveDaysLeft,
    senders: { Broadcasts: 'live', Inbox: 'live' },
    errors: ERROR_PLANS,
  },
  'rate-limited': {
    title: 'Meta limits the calls of the app',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'rate-limited',
  },
  'html-502': {
    title: 'Graph answers with an HTML page',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'html-502',
  },
  'dropped-connection': {
    title: 'The connection to Graph breaks',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'dropped',
  },
  slow: { title: 'Graph takes its time', live: T.thirtyDaysLeft, sample: T.permanent, failure: 'slow' },
  'echoes-token': {
    title: 'Graph repeats the token in its error',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'echo',
  },
  garbage: { title: 'Graph answers with nonsense', live: T.thirtyDaysLeft, sample: T.permanent, failure: 'garbage' },
  'empty-answer': {
    title: 'Graph answers with nothing',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'empty',
  },
  'server-error': {
    title: 'Graph has an internal error',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'server-error',
  },
  'refused-0': {
    title: 'Graph refuses with code 0',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'refused-0',
  },
  'refused-3': {
    title: 'Graph refuses with code 3',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'refused-3',
  },
  'refused-10': {
    title: 'Graph refuses with code 10',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'refused-10',
  },
  'refused-200': {
    title: 'Graph refuses with code 200',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'refused-200',
  },
  'refused-131005': {
    title: 'Graph refuses with code 131005',
    live: T.thirtyDaysLeft,
    sample: T.permanent,
    failure: 'refused-131005',
  },
} satisfies Record<string, Scenario>

export type ScenarioName = keyof typeof scenarios
