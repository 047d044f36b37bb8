import type { Requirements } from './requirements.js'

/**
 * What WhatsApp messaging needs where the host says nothing else.
 * Source: https://developers.facebook.com/documentation/business-messaging/whatsapp/permissions
 */
export const DEFAULT_REQUIREMENTS: Requirements = {
  appId: null,
  wabas: [],
  permissions: ['whatsapp_business_messaging', 'whatsapp_business_management'],
  recommendedPermissions: ['business_management'],
}
