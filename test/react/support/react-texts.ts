const belongsToThePage = (value: object): boolean =>
  value instanceof Node ||
  value === window ||
  Object.getOwnPropertySymbols(value).some(({ description }) => description === 'impl')

// React's own getters only warn about a use that is gone; react-hook-form has its values behind others.
const read = (value: object, key: string | symbol): unknown => {
  const getter: unknown = Reflect.get(Object.getOwnPropertyDescriptor(value, key) ?? {}, 'get')
  if (typeof getter === 'function' && ('isReactWarning' in getter || Object.hasOwn(value, '$$typeof'))) return null
  try {
    return Reflect.get(value, key)
  } catch (reason) {
    return reason
  }
}

const partsOf = (value: object): unknown[] => {
  const parts: unknown[] = value instanceof Map || value instanceof Set ? [...value] : []
  for (const key of Reflect.ownKeys(value)) {
    parts.push(typeof key === 'string' ? key : key.description)
    parts.push(read(value, key))
  }
  return parts
}

/** Where React keeps its tree for a container; stays valid after the container is unmounted. */
export const reactRoot = (container: Element): unknown => {
  const key = Object.keys(container).find((name) => name.startsWith('__reactContainer$'))
  if (!key) throw new Error('React has not rendered into this element.')
  return Reflect.get(container, key)
}

/**
 * Every text that can be reached from React's tree: props, state, hooks and their queues, refs with the form's own values,
 * contexts, effects, and the tree before the last change. Elements of the page are not entered.
 */
export const reactTexts = (root: unknown): string[] => {
  const texts = new Set<string>()
  const seen = new Set<unknown>()
  const open = [root]
  while (open.length > 0) {
    const value = open.pop()
    if (typeof value === 'string') texts.add(value)
    if (value === null || (typeof value !== 'object' && typeof value !== 'function') || seen.has(value)) continue
    seen.add(value)
    if (!belongsToThePage(value)) open.push(...partsOf(value))
  }
  return [...texts]
}
