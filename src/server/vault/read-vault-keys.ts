import { decodeBase64Url } from './base64-url.js'
import type { VaultKey } from './vault-key.js'

const KEY_ID = /^[\w-]{1,32}$/
const HOW = 'Make one with `openssl rand -base64 32`.'

/** The bytes of every key by id, in the given order. Throws a sentence for what is wrong with them; it never repeats a key. */
export function readVaultKeys(keys: readonly VaultKey[]): Map<string, Uint8Array<ArrayBuffer>> {
  if (!Array.isArray(keys) || keys.length === 0) {
    throw new Error(`The token vault needs at least one key, because tokens are never stored in plain text. ${HOW}`)
  }
  const read = new Map<string, Uint8Array<ArrayBuffer>>()
  for (const [index, { id, key }] of keys.entries()) {
    if (typeof id !== 'string' || !KEY_ID.test(id)) {
      throw new Error(`Key ${index + 1} of the token vault needs an id of 1–32 letters, digits, "_" or "-".`)
    }
    if (read.has(id)) throw new Error(`Two keys of the token vault have the id "${id}"; every id must be unique.`)
    const bytes =
      typeof key === 'string' ? decodeBase64Url(key) : key instanceof Uint8Array ? new Uint8Array(key) : null
    if (bytes?.length !== 32) throw new Error(`Key "${id}" of the token vault is not 32 bytes in base64. ${HOW}`)
    read.set(id, bytes)
  }
  return read
}
