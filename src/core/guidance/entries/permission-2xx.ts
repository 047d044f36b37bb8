import type { GuidanceRows } from '../guidance-row.js'
import { APP_REVIEW, NO_TOKEN, SCOPE_MISSING } from './shared-rows.js'

export const PERMISSION_2XX = {
  'permission-2xx': [
    'A permission is missing or was removed',
    'The token lacks it, or Meta took it away.',
    'partly',
    ['check-permissions', 'test-first', 'add-permission', 'assign-waba', 'assign-app', 'app-review', 'go-live'],
    ['no-mapping', 'policy-removal'],
  ],
  'asset-not-assigned': [
    'The token cannot send for this WhatsApp account',
    'Usually the account or the app is not assigned to the system user.',
    'unfixed',
    ['assign-waba', 'assign-app', 'paste', 'check-permissions', 'subscribe', 'check-number', 'go-live'],
    [],
    { severity: 'critical' },
  ],
  'scope-missing': SCOPE_MISSING,
  'asset-not-owned': [
    'App and account belong to different businesses',
    "The app's business does not manage this WhatsApp account.",
    'stopped',
    ['same-portfolio', 'generate', 'paste'],
    [],
    { severity: 'critical' },
  ],
  'app-or-account-blocked': [
    'Meta blocked the app or the account',
    'It is restricted or switched off. The token is not the cause.',
    'blocked',
    ['read-alerts', 'appeal'],
    [],
    { severity: 'critical' },
  ],
  'app-review': APP_REVIEW,
  'no-token': [...NO_TOKEN, { ticketFirst: true }],
} as const satisfies GuidanceRows
