import type { GuidanceRows } from '../guidance-row.js'

export const AUTH_0 = {
  'auth-0': [
    null,
    'Meta could not authenticate the token',
    'Most often the token expired, was revoked or replaced. Sometimes its owner blocked all apps in the privacy settings.',
    'stopped',
    ['check-dates', 'generate', 'test-first', 'paste', 'connected-apps', 'integrations', 'renew-early'],
    ['permanent', 'read-details'],
    { chakra: 'where' },
  ],
} as const satisfies GuidanceRows
