import type { LinkId } from './link-id.js'

/** Ids that make a link lead to the right place; anything but digits is left out. */
export interface GuidanceLinkIds {
  appId?: string | null | undefined
  businessId?: string | null | undefined
  wabaId?: string | null | undefined
}

const DEVELOPERS = 'https://developers.facebook.com/'
const BUSINESS = 'https://business.facebook.com/'
const WHATSAPP = `${DEVELOPERS}documentation/business-messaging/whatsapp/`

const part = (before: string, id: string | null | undefined, after = '') =>
  id && /^\d{1,32}$/.test(id) ? `${before}${id}${after}` : ''

/** Address of a page that guidance points to, never with a token; `null` for `chakra-ticket`, which is the host's to open. */
export function guidanceLink(id: LinkId, ids: GuidanceLinkIds = {}): string | null {
  const business = part('?business_id=', ids.businessId)
  const app = `${DEVELOPERS}apps/${part('', ids.appId, '/')}`
  const links: Record<LinkId, string | null> = {
    'system-users': `${BUSINESS}${business && 'latest/'}settings/${business && 'system_users'}${business}`,
    'connected-apps': `${BUSINESS}settings/${business}`,
    'business-integrations': 'https://www.facebook.com/settings?tab=business_tools',
    facebook: 'https://www.facebook.com/',
    'app-dashboard': app,
    'app-review': app,
    'whatsapp-manager': `${BUSINESS}latest/whatsapp_manager/overview/${business}${part(business ? '&asset_id=' : '?asset_id=', ids.wabaId)}`,
    'token-debugger': `${DEVELOPERS}tools/debug/accesstoken/`,
    'whatsapp-permissions': `${WHATSAPP}permissions`,
    'whatsapp-error-codes': `${WHATSAPP}support/error-codes`,
    'graph-errors': `${DEVELOPERS}docs/graph-api/guides/error-handling`,
    'business-support': `${BUSINESS}business-support-home/`,
    'meta-status': 'https://metastatus.com/whatsapp-business-api',
    'chakra-ticket': null,
  }
  return links[id]
}
