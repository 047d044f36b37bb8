/** Takes the network away from a story; gives it back afterwards. */
export const offline = () => {
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: false })
  window.dispatchEvent(new Event('offline'))
  return () => goOnline()
}

/** The network is back. */
export const goOnline = () => {
  Reflect.deleteProperty(navigator, 'onLine')
  window.dispatchEvent(new Event('online'))
}
