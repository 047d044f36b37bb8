import type { Reading } from './reading.js'

/** What stands in place of a secret. */
export const MASK = '[redacted]'

export type Range = [from: number, to: number]

/** Where a pattern matches, behind its first group. */
export const matchesOf = (text: string, pattern: RegExp): Range[] =>
  Array.from(text.matchAll(pattern), ({ index, 0: whole, 1: before = '' }) => [
    index + before.length,
    index + whole.length,
  ])

/** Masks in the original what is found in any of its readings. */
export function mask(text: string, readings: Iterable<Reading>, find: (text: string) => Range[]): string {
  const ranges = Array.from(readings).flatMap((reading) =>
    find(reading.text).map((range) => range.map(reading.originOf) as Range),
  )
  let masked = ''
  let end = 0
  for (const [from, to] of ranges.sort(([a], [b]) => a - b)) {
    if (to <= Math.max(end, from)) continue
    if (from >= end) masked += text.slice(end, from) + MASK
    end = to
  }
  return masked + text.slice(end)
}
