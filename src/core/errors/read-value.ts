/** A text that says something. */
export const asText = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value : null)

/** An integer, also as text (`"190"`, `"(#190)"`, `"190.0"`) or wrapped in an object or array of one; a fraction is none. */
export function asInteger(value: unknown): number | null {
  const text = String(value && typeof value === 'object' ? Object.values(value) : value)
  const digits = /^[\s(#"']*(-?\d{1,15})(?:\.0*)?[\s)"']*$/.exec(text)?.[1]
  return digits ? +digits : null
}

/** An HTTP status; `0` and everything else that is none reads as absent. */
export function asStatus(value: unknown): number | null {
  const status = asInteger(value)
  return status && status >= 100 && status < 600 ? status : null
}

/** A boolean, also as text. */
export function asBoolean(value: unknown): boolean | null {
  const text = String(value)
  return text === 'true' || (text === 'false' ? false : null)
}

/** The properties of an object by plain name: `error_code`, `errorCode` and `_api_error_code` are all `errorcode`. */
export type Properties = Record<string, unknown>

const MOST = 500

/** Reads an object whatever it is: a getter or a Proxy that throws reads as absent. */
export function propertiesOf(source: object): Properties {
  const properties = Object.create(null) as Properties
  let names: string[] = []
  try {
    names = Object.getOwnPropertyNames(source).slice(0, MOST)
    // A class may have its code as a getter; a DOMException has a number there that is no code of Meta's.
    if (source instanceof Error && !('ABORT_ERR' in source)) names.push('code')
  } catch {
    // A Proxy that hides its names may still answer to the usual ones.
  }
  for (const name of [...names, 'name', 'message', 'status', 'headers', 'error', 'cause', 'response']) {
    try {
      properties[name.replace(/^_?api_|\W|_/g, '').toLowerCase()] ??= (source as Properties)[name]
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
