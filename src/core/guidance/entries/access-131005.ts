import type { GuidanceRows } from '../guidance-row.js'

export const ACCESS_131005 = {
  'access-131005': [
    'WhatsApp denies access',
    'The token lacks a permission, or the WhatsApp account is not assigned to its user.',
    'unfixed',
    ['check-permissions', 'assign-waba', 'add-permission', 'paste', 'accept-terms', 'verify-number'],
    ['unlike-10', 'read-details'],
    { chakra: 'number' },
  ],
  'payments-terms': [
    'WhatsApp payment terms are not accepted yet',
    'The business must accept them first.',
    'blocked',
    ['accept-terms'],
  ],
  'number-not-verified': [
    'The number is not verified',
    'WhatsApp denies access until it is.',
    'blocked',
    ['verify-number'],
  ],
} as const satisfies GuidanceRows
