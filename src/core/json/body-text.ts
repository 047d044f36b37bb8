/** The text of a body, also of one that came as bytes (`Buffer`, `ArrayBuffer`) or of an address; `null` if the value is none. */
export function bodyText(value: unknown): string | null {
  if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return new TextDecoder().decode(value)
  return typeof value === 'string' || value instanceof URL || value instanceof URLSearchParams ? `${value}` : null
}
