import type { GuidanceRows } from '../guidance-row.js'

export const ACCESS_131005 = {
  'access-131005': [
    'WhatsApp denies access',
    'A permission is missing, or the account is not assigned.',
    'stopped',
    ['check-permissions', 'assign-waba', 'add-permission', 'paste', 'verify-number'],
    ['unlike-10', 'read-details'],
    { chakra: 'number' },
  ],
  'payments-terms': [
    'Payment terms wait for you',
    'The business must accept them first.',
    'blocked',
    ['accept-terms'],
    ['keep-token'],
  ],
  'number-not-verified': [
    'The number is not verified',
    'WhatsApp denies access until it is.',
    'blocked',
    ['verify-number'],
    ['keep-token'],
  ],
} as const satisfies GuidanceRows
