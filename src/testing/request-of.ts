/** A `Request` for a handler in the same process; relative addresses get `origin`. */
export const requestOf = (input: string | URL | Request, init: RequestInit | undefined, origin: string): Request => {
  if (input instanceof Request && !init) return input
  const { signal, ...rest } = init ?? {}
  const request = new Request(input instanceof Request ? input : new URL(input, origin), rest)
  // A DOM of another realm, as in jsdom, has signals that `new Request` refuses.
  return signal ? Object.defineProperty(request, 'signal', { value: signal }) : request
}
