import type { GuidanceRows } from '../guidance-row.js'

export const API_3 = {
  'api-3': [
    'The app is not allowed to use this function',
    'This code is broad: a permission is missing, or only Tech Providers and Solution Partners may use the function.',
    'partly',
    ['check-permissions', 'test-first', 'add-permission', 'app-review', 'go-live', 'partner'],
    ['read-details', 'review-time'],
  ],
} as const satisfies GuidanceRows
