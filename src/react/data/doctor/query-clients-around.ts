const read = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined

/**
 * The clients of every `QueryClientProvider` around an element, whichever copy of React Query it is from.
 * The context of another copy cannot be read, so this reads the props that React keeps beside its elements.
 */
export const queryClientsAround = (element: Element): unknown[] => {
  const clients: unknown[] = []
  const key = Object.keys(element).find((name) => name.startsWith('__reactFiber$'))
  let fiber = key ? read(element, key) : null
  while (fiber) {
    const client = read(read(fiber, 'memoizedProps'), 'client')
    if (typeof read(client, 'getQueryCache') === 'function') clients.push(client)
    fiber = read(fiber, 'return')
  }
  return clients
}
