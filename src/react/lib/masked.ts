/** Asks recorders, analytics and session replays to look away. */
export const MASKED = {
  'data-sentry-mask': '',
  'data-private': '',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-openreplay-hidden': '',
} as const

export const MASKED_CLASSES = 'sentry-mask ph-no-capture fs-exclude rr-block'
