import type { GuidanceRow } from '../guidance-row.js'

export const SCOPE_MISSING = [
  'The token lacks a permission',
  'The request needs a permission that this token does not have.',
  'partly',
  ['check-permissions', 'add-permission', 'paste', 'app-review'],
] as const satisfies GuidanceRow

export const APP_REVIEW = [
  'Meta wants to review the app first',
  "The app uses another business's account, and needs advanced access for that.",
  'partly',
  ['same-portfolio', 'app-review', 'go-live'],
  ['review-time'],
] as const satisfies GuidanceRow

export const NO_TOKEN = [
  'The request came without a token',
  'Meta received no access token with it.',
  'request',
  ['fix-request'],
  ['keep-token'],
] as const satisfies GuidanceRow
