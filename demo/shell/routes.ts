export const ROUTES = [
  { path: '/inbox', title: 'Inbox' },
  { path: '/contacts', title: 'Contacts' },
  { path: '/campaigns', title: 'Campaigns' },
] as const

export const API_CREDENTIALS_PATH = '/settings/whatsapp-configuration/api-credentials'
export const ALL_CREDENTIALS_PATH = '/settings/whatsapp-configuration/all-credentials'
export const THOUSAND_PATH = '/settings/whatsapp-configuration/thousand-numbers'
export const FIRST_CREDENTIAL = 'acme-whatsapp'

export const credentialPath = (id: string) => `${API_CREDENTIALS_PATH}/${encodeURIComponent(id)}`

/** The credential that a path names; `null` on another page. */
export function credentialOf(path: string): string | null {
  if (path === '/' || path === API_CREDENTIALS_PATH) return FIRST_CREDENTIAL
  return path.startsWith(`${API_CREDENTIALS_PATH}/`)
    ? decodeURIComponent(path.slice(API_CREDENTIALS_PATH.length + 1))
    : null
}

export const thousandPath = (id: string) => `${THOUSAND_PATH}/${encodeURIComponent(id)}`

/** The shop that a path names, `null` for the list of them; `undefined` on another page. */
export function shopOf(path: string): string | null | undefined {
  if (path === THOUSAND_PATH) return null
  return path.startsWith(`${THOUSAND_PATH}/`) ? decodeURIComponent(path.slice(THOUSAND_PATH.length + 1)) : undefined
}
