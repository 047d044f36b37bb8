export interface FoundText {
  text: string
  /** Where it was: `value.cause.message`. */
  path: string
}

/** Every text in a value, depth first; each object once. */
export const textsOf = function* (value: unknown): Generator<FoundText> {
  const seen = new Set<object>()
  // A stack of its own: a chain of a million links would overflow the language’s.
  const open: { value: unknown; path: string }[] = [{ value, path: 'value' }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: current, path } = next
    if (typeof current === 'string') yield { text: current, path }
    if (typeof current === 'symbol') yield { text: current.description ?? '', path }
    if (current === null || (typeof current !== 'object' && typeof current !== 'function') || seen.has(current))
      continue
    seen.add(current)
    const bytes = bytesOf(current)
    if (bytes) {
      yield { text: latin1(bytes), path }
      continue
    }
    for (const [name, child] of partsOf(current)) {
      yield { text: name, path: `a key of ${path}` }
      open.push({ value: child, path: `${path}.${name}` })
    }
  }
}

const bytesOf = (value: object): Uint8Array | null => {
  if (value instanceof ArrayBuffer) return new Uint8Array(value)
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null
}

const latin1 = (bytes: Uint8Array): string => {
  let text = ''
  for (let start = 0; start < bytes.length; start += 8192)
    text += String.fromCharCode(...bytes.subarray(start, start + 8192))
  return text
}

const partsOf = function* (value: object): Generator<[string, unknown]> {
  if (value instanceof Map || value instanceof Headers || value instanceof URLSearchParams) {
    let index = 0
    for (const [key, item] of value as Iterable<[unknown, unknown]>) {
      yield [`key ${index}`, key]
      yield [typeof key === 'string' ? key : `entry ${index}`, item]
      index += 1
    }
  }
  if (value instanceof Set) {
    let index = 0
    for (const item of value) yield [`item ${index++}`, item]
  }
  // Their texts are behind getters of the prototype.
  if (value instanceof URL) yield ['href', value.href]
  if (value instanceof Request || value instanceof Response) {
    yield ['url', value.url]
    yield ['headers', value.headers]
  }
  for (const key of Reflect.ownKeys(value))
    yield [typeof key === 'string' ? key : (key.description ?? ''), read(value, key)]
}

const read = (value: object, key: PropertyKey): unknown => {
  try {
    return Reflect.get(value, key)
  } catch (reason) {
    return reason
  }
}
