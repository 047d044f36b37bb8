import type { TokenVault } from '../token-vault.js'
import { decodeBase64Url, encodeBase64Url } from './base64-url.js'
import { bindingData } from './binding-data.js'
import { readVaultKeys } from './read-vault-keys.js'
import type { VaultKey } from './vault-key.js'

export interface TokenVaultOptions {
  /**
   * The first key seals; all of them open. Rotate by putting a new one in front.
   * The last one also makes the fingerprints: drop it only when a token pasted twice need no longer be recognised.
   */
  keys: readonly VaultKey[]
}

const FORMAT = 'v1'
const text = new TextEncoder()

/**
 * A vault that seals tokens with AES-256-GCM under a key derived for each envelope (HKDF-SHA256, random salt): `v1.<key id>.<salt>.<iv>.<ciphertext>`.
 * Throws without keys or with malformed ones: there is no plain-text mode.
 */
export function createTokenVault(options: TokenVaultOptions): TokenVault {
  const keys = readVaultKeys(options.keys)
  const ids = [...keys.keys()]
  const masters = new Map(ids.map((id) => [id, importMaster(keys.get(id))]))
  const [currentId = ''] = ids
  const fingerprintKey = deriveFingerprintKey(masters.get(ids.at(-1) ?? ''))

  return {
    async seal(token, binding) {
      const salt = crypto.getRandomValues(new Uint8Array(32))
      const iv = crypto.getRandomValues(new Uint8Array(12))
      const key = await deriveEnvelopeKey(masters.get(currentId), salt)
      const additionalData = bindingData(FORMAT, currentId, binding)
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, text.encode(token))
      return [FORMAT, currentId, ...[salt, iv, new Uint8Array(sealed)].map(encodeBase64Url)].join('.')
    },

    async open(sealed, binding) {
      const [format, keyId = '', ...encoded] = sealed.split('.')
      const [salt, iv, ciphertext] = encoded.map(decodeStrictly)
      if (format !== FORMAT || encoded.length !== 3 || salt?.length !== 32 || iv?.length !== 12 || !ciphertext) {
        throw new Error('A sealed token is damaged: its envelope is not one of this vault.')
      }
      const master = masters.get(keyId)
      if (!master) throw new Error('A sealed token cannot be opened: its key is not among the keys of the vault.')
      try {
        const key = await deriveEnvelopeKey(master, salt)
        const additionalData = bindingData(FORMAT, keyId, binding)
        const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, key, ciphertext)
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(opened)
      } catch {
        throw new Error(
          'A sealed token cannot be opened: it was changed, moved to another place, or sealed with another key.',
        )
      }
    },

    async fingerprint(token) {
      const digest = new Uint8Array(await crypto.subtle.sign('HMAC', await fingerprintKey, text.encode(token)))
      const hex = Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
      return `${hex.slice(0, 4)}-${hex.slice(4)}`
    },
  }
}

function decodeStrictly(part: string): Uint8Array<ArrayBuffer> | null {
  return /^[\w-]+$/.test(part) ? decodeBase64Url(part) : null
}

function importMaster(bytes: BufferSource | undefined): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes ?? new Uint8Array(), 'HKDF', false, ['deriveKey'])
}

async function deriveEnvelopeKey(master: Promise<CryptoKey> | undefined, salt: BufferSource): Promise<CryptoKey> {
  if (!master) throw new Error('The token vault has no such key.')
  const info = text.encode('whatsapp-credentials seal v1')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt, info },
    await master,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  )
}

async function deriveFingerprintKey(master: Promise<CryptoKey> | undefined): Promise<CryptoKey> {
  if (!master) throw new Error('The token vault has no such key.')
  const info = text.encode('whatsapp-credentials fingerprint v1')
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info },
    await master,
    { name: 'HMAC', hash: 'SHA-256', length: 256 },
    false,
    ['sign'],
  )
}
