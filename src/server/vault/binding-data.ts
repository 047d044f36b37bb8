import type { VaultBinding } from '../token-vault.js'

/** The authenticated data of an envelope. Lengths come before fields so that no two bindings read the same. */
export function bindingData(format: string, keyId: string, binding: VaultBinding): Uint8Array<ArrayBuffer> {
  const fields = [format, keyId, binding.accountId, binding.credentialId, String(binding.version)]
  const encoder = new TextEncoder()
  const parts = fields.flatMap((field) => {
    const bytes = encoder.encode(field)
    const length = new Uint8Array(4)
    new DataView(length.buffer).setUint32(0, bytes.length)
    return [length, bytes]
  })
  const data = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    data.set(part, offset)
    offset += part.length
  }
  return data
}
