/** Reads a property of anything; a getter or a Proxy that throws reads as absent. */
export function get(source: unknown, key: string): unknown {
  try {
    return (source as Record<string, unknown> | null | undefined)?.[key] ?? undefined
  } catch {
    return undefined
  }
}

/** The first of the space-separated keys that holds something `read` accepts. */
export function pick<T>(source: unknown, keys: string, read: (value: unknown) => T | null): T | null {
  for (const key of keys.split(' ')) {
    const value = read(get(source, key))
    if (value !== null) return value
  }
  return null
}

/** A text that says something. */
export const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value : typeof value === 'number' ? String(value) : null

/** An integer, also as text (`"190"`, `"(#190)"`, `"190.0"`) or wrapped in an object or array of one; a fraction is none. */
export function asInteger(value: unknown, depth = 0): number | null {
  if (typeof value === 'string') {
    const digits = value.length < 40 && /^[\s(#"']*(-?\d{1,15})(?:\.0*)?[\s)"']*$/.exec(value)?.[1]
    return digits ? Number(digits) : null
  }
  if (typeof value === 'number' || typeof value === 'bigint') {
    const integer = Number(value)
    return Number.isSafeInteger(integer) ? integer + 0 : null
  }
  try {
    const inner = value && typeof value === 'object' && depth < 4 ? Object.values(value) : []
    return inner.length === 1 ? asInteger(inner[0], depth + 1) : null
  } catch {
    return null
  }
}

/** An HTTP status; `0` and everything else that is none reads as absent. */
export function asStatus(value: unknown): number | null {
  const status = typeof value === 'object' ? null : asInteger(value)
  return status !== null && status >= 100 && status <= 599 ? status : null
}

export const asBoolean = (value: unknown): boolean | null =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : null
