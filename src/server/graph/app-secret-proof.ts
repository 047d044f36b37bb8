/**
 * Proof that a call comes from the app's own server.
 * Source: https://developers.facebook.com/docs/graph-api/guides/secure-requests
 */
export async function appSecretProof(token: string, appSecret: string): Promise<string> {
  const text = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', text.encode(appSecret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, text.encode(token)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
