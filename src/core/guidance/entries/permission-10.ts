import type { GuidanceRows } from '../guidance-row.js'
import { APP_REVIEW, SCOPE_MISSING } from './shared-rows.js'

export const PERMISSION_10 = {
  'permission-10': [
    'A permission is missing or was removed',
    'Usually the token lacks it. WhatsApp Flows and functions in beta also answer with this code.',
    'partly',
    ['check-permissions', 'test-first', 'add-permission', 'assign-waba', 'flows-key', 'eligible', 'app-review'],
    ['unlike-131005'],
    { chakra: 'number' },
  ],
  'scope-missing': SCOPE_MISSING,
  'token-asset-mismatch': [
    'The token is for another WhatsApp account',
    'It has the permission, but not for this account.',
    'partly',
    ['assign-waba', 'assign-app', 'paste', 'check-id'],
  ],
  'app-review': APP_REVIEW,
} as const satisfies GuidanceRows
