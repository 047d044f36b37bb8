import type { PermissionState, WabaReach } from '../../../core/index.js'

/** Words of the permission table. */
export const permissionLabels = {
  heading: 'Permissions',
  neededFor: 'Needed for',
  recommended: 'Recommended',
  states: {
    granted: 'Granted',
    'granted-all': 'Granted for all',
    elsewhere: 'Other accounts only',
    missing: 'Missing',
    'cannot-tell': 'Could not check',
  } satisfies Record<PermissionState, string> as Record<PermissionState, string>,
  /** What stops without a permission. */
  losses: {
    whatsapp_business_messaging: 'This account cannot send messages.',
    whatsapp_business_management: 'Templates and numbers of this account cannot be changed.',
    business_management: 'The name of the business cannot be read. Messages are not affected.',
  } as Record<string, string>,
  otherLoss: 'What needs this permission does not work.',
  /** What may have stopped, where Meta did not say. */
  doubts: {
    whatsapp_business_messaging: 'Without it, this account could not send messages.',
    whatsapp_business_management: 'Without it, templates and numbers of this account could not be changed.',
    business_management: 'Without it, the name of the business could not be read.',
  } as Record<string, string>,
  otherDoubt: 'Without it, what needs this permission would not work.',
  reach: 'Reaches the account',
  reachStates: {
    reachable: (numbers: number) => (numbers === 1 ? '1 number' : `${numbers} numbers`),
    denied: () => 'Refused',
    unknown: () => 'Could not check',
  } satisfies Record<WabaReach['state'], (numbers: number) => string>,
  reachHelp: {
    reachable: '',
    denied: 'Meta refused: a permission is missing, or the account is not assigned to this token’s owner.',
    unknown: 'It may work all the same.',
  } satisfies Record<WabaReach['state'], string> as Record<WabaReach['state'], string>,
  serves: (numbers: number, accounts: number) =>
    `Serves ${numbers === 1 ? '1 number' : `${numbers} numbers`} in ${accounts === 1 ? '1 account' : `${accounts} accounts`}`,
  extra: (count: number) => (count === 1 ? '1 more permission' : `${count} more permissions`),
  extraHelp: 'Nothing here needs them.',
  unknown: 'Meta did not say what this token may do.',
  over: 'This token no longer works. This is what it could do.',
  noAccounts: 'All accounts',
}

export type PermissionLabels = typeof permissionLabels
