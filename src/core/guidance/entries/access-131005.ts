import type { GuidanceRows } from '../guidance-row.js'

export const ACCESS_131005 = {
  'access-131005': [
    null,
    'Access denied by WhatsApp',
    'A permission is missing or was removed, or the account is not assigned.',
    'stopped',
    ['check-permissions', 'assign-waba', 'add-permission', 'paste', 'verify-number'],
    ['unlike-10', 'read-details'],
    { chakra: 'number' },
  ],
  'access-131005-payments-terms': [
    'payments-terms',
    'Payment terms wait for you',
    'WhatsApp denies access until the business accepts the payment terms.',
    'blocked',
    ['accept-terms'],
    ['keep-token'],
  ],
  'access-131005-number-not-verified': [
    'number-not-verified',
    'The number is not verified',
    'WhatsApp denies access until the phone number is verified.',
    'blocked',
    ['verify-number'],
    ['keep-token'],
  ],
} as const satisfies GuidanceRows
