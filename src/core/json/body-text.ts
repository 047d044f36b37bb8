/** What came as bytes: a `Buffer`, which JSON writes as `{ type: 'Buffer', data: [123, …] }`, or an `ArrayBuffer`. */
function bytesOf(value: unknown): AllowSharedBufferSource | null {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value
  try {
    const { type, data } = Object(value) as Record<string, unknown>
    return type === 'Buffer' && Array.isArray(data) ? Uint8Array.from(data as number[]) : null
  } catch {
    return null
  }
}

/** The text of a body, also of one that came as bytes or of an address; `null` if the value is none. */
export function bodyText(value: unknown): string | null {
  const bytes = bytesOf(value)
  if (bytes) return new TextDecoder().decode(bytes)
  return typeof value === 'string' || value instanceof URL || value instanceof URLSearchParams ? `${value}` : null
}
