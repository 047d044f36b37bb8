/** Seconds to wait before the next try, from `Retry-After` in either form; `null` without one that can be read. */
export const readRetryAfter = (headers: Headers): number | null => {
  const text = headers.get('Retry-After')?.trim()
  if (!text) return null
  if (/^\d{1,9}$/.test(text)) return Number(text)
  const until = Date.parse(text)
  if (Number.isNaN(until)) return null
  // The server's own clock where it says so: the browser's may be hours off.
  const serverTime = Date.parse(headers.get('Date') ?? '')
  return Math.max(0, Math.ceil((until - (Number.isNaN(serverTime) ? Date.now() : serverTime)) / 1000))
}
