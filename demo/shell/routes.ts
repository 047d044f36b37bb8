export const ROUTES = [
  { path: '/inbox', title: 'Inbox' },
  { path: '/contacts', title: 'Contacts' },
  { path: '/campaigns', title: 'Campaigns' },
] as const

export const API_CREDENTIALS_PATH = '/settings/whatsapp-configuration/api-credentials'
export const FIRST_CREDENTIAL = 'acme-whatsapp'

export const credentialPath = (id: string) => `${API_CREDENTIALS_PATH}/${encodeURIComponent(id)}`

/** The credential that a path names; `null` on another page. */
export function credentialOf(path: string): string | null {
  if (path === '/' || path === API_CREDENTIALS_PATH) return FIRST_CREDENTIAL
  return path.startsWith(`${API_CREDENTIALS_PATH}/`)
    ? decodeURIComponent(path.slice(API_CREDENTIALS_PATH.length + 1))
    : null
}
