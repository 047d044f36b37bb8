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
  losses: {
    whatsapp_business_messaging: 'This account cannot send messages.',
    whatsapp_business_management: 'Templates and numbers of this account cannot be changed.',
  } as Record<string, string>,
  reach: 'Reaches the account',
  reachStates: {
    reachable: (numbers: number) => (numbers === 1 ? '1 number' : `${numbers} numbers`),
    denied: () => 'Refused',
    unknown: () => 'Could not check',
  } satisfies Record<WabaReach['state'], (numbers: number) => string>,
  serves: (numbers: number, accounts: number) =>
    `Serves ${numbers === 1 ? '1 number' : `${numbers} numbers`} in ${accounts === 1 ? '1 account' : `${accounts} accounts`}`,
  extra: (count: number) => (count === 1 ? '1 more permission' : `${count} more permissions`),
  unknown: 'Meta did not say what this token may do.',
  noAccounts: 'All accounts',
}

export type PermissionLabels = typeof permissionLabels
