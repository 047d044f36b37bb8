import type { ExpiryNoticeProps } from '../components/expiry-notice/expiry-notice.js'
import { part } from '../ui/part.js'

export const ExpiryNotice = part<ExpiryNoticeProps, HTMLDivElement>(
  async () => (await import('../components/expiry-notice/expiry-notice.js')).ExpiryNotice,
)
