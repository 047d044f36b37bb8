/** Token-shaped strings that no app has ever issued. */
export const LIVE = `EAAFAKElive${'Lq7'.repeat(50)}`
export const NEXT = `EAAFAKEnext${'Nx3'.repeat(50)}`
export const THIRD = `EAAFAKEthird${'Th9'.repeat(50)}`
export const RENEWED = `EAAFAKErenewed${'Rw5'.repeat(50)}`
export const APP_ID = '1234567890'
export const APP_SECRET = 'FAKE0123456789abcdef0123456789ab'
export const WABA = '104996122399160'
export const OTHER_WABA = '204996122399160'
