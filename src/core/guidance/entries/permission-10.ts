import type { GuidanceRows } from '../guidance-row.js'

export const PERMISSION_10 = {
  'permission-10': [
    null,
    'A permission is missing or was removed',
    'The token does not have the permission any more, or never had it. Functions in beta and WhatsApp Flows with an endpoint answer so too.',
    'partly',
    ['check-permissions', 'test-first', 'add-permission', 'assign-waba', 'flows-key', 'eligible', 'app-review'],
    ['unlike-131005'],
    { chakra: 'number' },
  ],
  'permission-10-scope-missing': [
    'scope-missing',
    'The token lacks a permission',
    'The request needs a permission that this token was not given.',
    'partly',
    ['check-permissions', 'add-permission', 'paste', 'app-review'],
    ['unlike-131005'],
    { chakra: 'number' },
  ],
  'permission-10-token-asset-mismatch': [
    'token-asset-mismatch',
    'The token is for another account',
    'The token has the permission, but not for this WhatsApp account or number.',
    'partly',
    ['assign-waba', 'assign-app', 'paste', 'check-id'],
  ],
  'permission-10-app-review': [
    'app-review',
    'Meta wants to review the app first',
    "The app reaches for another business's account without advanced access.",
    'partly',
    ['same-portfolio', 'app-review', 'go-live'],
    ['review-time'],
  ],
} as const satisfies GuidanceRows
