import type { GuidanceRows } from '../guidance-row.js'

export const API_3 = {
  'api-3': [
    'The app may not use this function',
    'It lacks a permission, or the function is for Tech Providers and Solution Partners only.',
    'partly',
    ['check-permissions', 'test-first', 'add-permission', 'app-review', 'go-live', 'partner'],
    ['read-details', 'review-time'],
  ],
} as const satisfies GuidanceRows
