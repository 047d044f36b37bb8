import { propertiesOf, type Properties } from './read-value.js'

/** Headers by plain name, of a `Headers`, a `Map`, a plain object, or a list of pairs or of `{ name, value }`. */
export function readHeaders(source: object): Properties {
  try {
    if (Symbol.iterator in source) {
      const pairs = Array.from(source as Iterable<object>, (item) => Object.values(item) as [string, unknown])
      return propertiesOf(Object.fromEntries(pairs))
    }
  } catch {
    // Not a list of headers, or one that cannot be read.
  }
  return propertiesOf(source)
}
