/** A text that says something. */
export const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() ? value : typeof value === 'number' ? `${value}` : null

/** An integer, also as text (`"190"`, `"(#190)"`, `"190.0"`) or wrapped in an object or array of one; a fraction is none. */
export function asInteger(value: unknown): number | null {
  if (typeof value === 'string') value = /^[\s(#"']*(-?\d{1,15})(?:\.0*)?[\s)"']*$/.exec(value.slice(0, 40))?.[1] ?? NaN
  for (let depth = 0; depth < 4 && value && typeof value === 'object'; depth++) {
    const inner: unknown[] = Object.values(value)
    value = inner.length === 1 ? inner[0] : null
    if (typeof value === 'string') return asInteger(value)
  }
  const integer =
    typeof value === 'number' || typeof value === 'string' || typeof value === 'bigint' ? Number(value) : NaN
  return Number.isSafeInteger(integer) ? integer + 0 : null
}

/** An HTTP status; `0` and everything else that is none reads as absent. */
export function asStatus(value: unknown): number | null {
  const status = typeof value === 'object' ? null : asInteger(value)
  return status && status >= 100 && status <= 599 ? status : null
}

/** A boolean, also as text. */
export const asBoolean = (value: unknown): boolean | null =>
  value === true || value === 'true' || (value === false || value === 'false' ? false : null)

/** The properties of an object by plain name: `error_code`, `errorCode` and `_api_error_code` are all `errorcode`. */
export type Properties = Record<string, unknown>

const MOST = 500

/** Reads an object whatever it is: a getter or a Proxy that throws reads as absent. */
export function propertiesOf(source: object): Properties {
  const properties: Properties = Object.create(null) as Properties
  let names: string[] = []
  try {
    names = Object.getOwnPropertyNames(source).slice(0, MOST)
  } catch {
    // A Proxy that hides its names may still answer to the usual ones.
  }
  for (const name of [...names, 'name', 'message', 'status', 'headers', 'error', 'cause']) {
    try {
      properties[name.replace(/^_?(?:api_)?|\W|_/g, '').toLowerCase()] ??= (source as Properties)[name]
    } catch {
      // Reads as absent.
    }
  }
  return properties
}

/** The first of the space-separated names that holds something `read` accepts. */
export function pick<T>(properties: Properties, names: string, read: (value: unknown) => T | null): T | null {
  for (const name of names.split(' ')) {
    const value = read(properties[name])
    if (value !== null) return value
  }
  return null
}
