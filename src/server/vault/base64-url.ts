/** Bytes as base64url without padding. */
export function encodeBase64Url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** The bytes of a base64 or base64url text; `null` unless the text is their one canonical form. */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  const canonical = text
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/={1,2}$/, '')
  try {
    const bytes = Uint8Array.from(atob(canonical.replaceAll('-', '+').replaceAll('_', '/')), (char) =>
      char.charCodeAt(0),
    )
    return encodeBase64Url(bytes) === canonical ? bytes : null
  } catch {
    return null
  }
}
