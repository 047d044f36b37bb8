import { propertiesOf, type Properties } from './read-value.js'

const NAMES = ['x-fb-trace-id', 'x-fb-request-id', 'www-authenticate']

/** The headers we read, by plain name, of a `Headers`, a plain object, or a list of pairs or of `{ name, value }`. */
export function readHeaders(source: object): Properties {
  const { get } = source as { get?: unknown }
  if (typeof get === 'function')
    return propertiesOf(Object.fromEntries(NAMES.map((name) => [name, get.call(source, name)])))
  if (!Array.isArray(source)) return propertiesOf(source)
  const pairs = source.map((item: unknown) => Object.values(item ?? {}).slice(0, 2) as [string, unknown])
  return propertiesOf(Object.fromEntries(pairs.filter(([name]) => NAMES.includes(`${name}`.toLowerCase()))))
}
