const MOMENTS = new Set([
  'serverTime',
  'at',
  'addedAt',
  'checkedAt',
  'issuedAt',
  'firstUsedAt',
  'lastUsedAt',
  'firstAt',
  'lastAt',
  'restorableUntil',
])

const revive = (value: unknown, key: string): unknown => {
  if (typeof value === 'string') return MOMENTS.has(key) ? new Date(value) : value
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => revive(item, ''))
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, revive(item, name)]))
}

/** An answer as it came from the server, also when the host kept its cache as JSON in between. */
export const reviveDates = <T extends { serverTime: Date }>(answer: T): T =>
  // SAFETY: the same shape, with the strings that JSON makes of dates turned back.
  answer.serverTime instanceof Date ? answer : (revive(answer, '') as T)
