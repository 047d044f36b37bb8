import { propertiesOf, type Properties } from './read-value.js'

// A list may be endless.
const MOST_HEADERS = 500

/** Headers by plain name, of a `Headers`, a `Map`, a plain object, or a list of pairs or of `{ name, value }`. */
export function readHeaders(source: object): Properties {
  try {
    if (Symbol.iterator in source) {
      const pairs: [string, unknown][] = []
      for (const item of source as Iterable<object>)
        if (pairs.push(Object.values(item) as [string, unknown]) > MOST_HEADERS) break
      return propertiesOf(Object.fromEntries(pairs))
    }
  } catch {
    // Not a list of headers, or one that cannot be read.
  }
  return propertiesOf(source)
}
