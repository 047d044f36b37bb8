import type { GuidanceRows } from '../guidance-row.js'

export const AUTH_0 = {
  'auth-0': [
    'Meta could not authenticate the token',
    'It has expired, was revoked or replaced, or its owner blocked all apps on Facebook.',
    'unfixed',
    ['check-dates', 'generate', 'test-first', 'paste', 'connected-apps', 'integrations', 'renew-early'],
    ['permanent', 'read-details'],
    { chakra: 'where' },
  ],
} as const satisfies GuidanceRows
