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

const digits = (id: string | null | undefined) => (id && /^\d{1,32}$/.test(id) ? encodeURIComponent(id) : null)

const query = (values: Record<string, string | null>) => {
  const pairs = Object.entries(values).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []))
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/** Address of a page that guidance points to, never with a token; `null` for `chakra-ticket`, which is the host's to open. */
export function guidanceLink(id: LinkId, ids: GuidanceLinkIds = {}): string | null {
  const app = digits(ids.appId)
  const business_id = digits(ids.businessId)
  switch (id) {
    case 'system-users':
      return business_id ? `${BUSINESS}latest/settings/system_users${query({ business_id })}` : `${BUSINESS}settings/`
    case 'connected-apps':
      return `${BUSINESS}settings/${query({ business_id })}`
    case 'business-integrations':
      return 'https://www.facebook.com/settings?tab=business_tools'
    case 'facebook':
      return 'https://www.facebook.com/'
    case 'app-dashboard':
    case 'app-review':
      return `${DEVELOPERS}apps/${app ? `${app}/` : ''}`
    case 'whatsapp-manager':
      return `${BUSINESS}latest/whatsapp_manager/overview/${query({ business_id, asset_id: digits(ids.wabaId) })}`
    case 'token-debugger':
      return `${DEVELOPERS}tools/debug/accesstoken/`
    case 'whatsapp-permissions':
      return `${WHATSAPP}permissions`
    case 'permission-reference':
      return `${DEVELOPERS}docs/permissions`
    case 'whatsapp-error-codes':
      return `${WHATSAPP}support/error-codes`
    case 'graph-errors':
      return `${DEVELOPERS}docs/graph-api/guides/error-handling`
    case 'business-support':
      return `${BUSINESS}business-support-home/`
    case 'meta-status':
      return 'https://metastatus.com/whatsapp-business-api'
    case 'chakra-ticket':
      return null
  }
}
