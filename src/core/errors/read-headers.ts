import { propertiesOf, type Properties } from './read-value.js'

/** Headers by plain name, of a `Headers`, a `Map`, a plain object, or a list of pairs or of `{ name, value }`. */
export function readHeaders(source: object): Properties {
  const isList = Array.isArray(source) || typeof (source as { get?: unknown }).get === 'function'
  const pairs = isList
    ? Array.from(source as Iterable<unknown>, (item) => Object.values(item ?? []) as [string, unknown])
    : null
  return propertiesOf(pairs ? Object.fromEntries(pairs) : source)
}
