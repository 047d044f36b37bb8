const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

/** `after`, with every part that did not change taken from `before`, so that what shows it need not render. Equal dates are the same date. */
export const shareStructure = (before: unknown, after: unknown): unknown => {
  if (Object.is(before, after)) return before
  if (before instanceof Date && after instanceof Date) return before.getTime() === after.getTime() ? before : after
  if (Array.isArray(before) && Array.isArray(after)) {
    const old: unknown[] = before
    const shared = after.map((value: unknown, index) => shareStructure(old[index], value))
    return shared.length === old.length && shared.every((value, index) => Object.is(value, old[index]))
      ? before
      : shared
  }
  if (!isPlain(before) || !isPlain(after)) return after
  const shared = Object.fromEntries(
    Object.entries(after).map(([key, value]) => [key, shareStructure(before[key], value)]),
  )
  const same =
    Object.keys(before).length === Object.keys(shared).length &&
    Object.keys(shared).every((key) => Object.is(shared[key], before[key]))
  return same ? before : shared
}
