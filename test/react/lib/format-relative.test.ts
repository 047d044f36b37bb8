import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatRelative } from '../../../src/react/lib/format-relative.js'

const NOW = new Date('2026-11-22T08:30:00Z')
const EDGES = { justNow: 'just now', verySoon: 'very soon' }
const HOUR = 3_600_000
const DAY = 24 * HOUR
const say = (left: number, now = NOW) => formatRelative(new Date(NOW.getTime() + left), now, 'en', EDGES)

describe('formatRelative', () => {
  it.each([
    [5 * DAY, 'in 5 days'],
    [4 * DAY + 1, 'in 5 days'],
    [DAY + 1, 'in 2 days'],
    [DAY, 'in 24 hours'],
    [90 * 60_000, 'in 1 hour'],
    [61_000, 'in 1 minute'],
    [59_000, 'very soon'],
    [0, 'just now'],
    [-59_000, 'just now'],
    [-2 * 60_000, '2 minutes ago'],
    [-25 * HOUR, '1 day ago'],
    [400 * DAY, 'in 13 months'],
    [-800 * DAY, '2 years ago'],
  ])('says %d ms away as "%s"', (left, text) => {
    expect(say(left).value).toBe(text)
  })

  it('stays true until the moment it names, and changes then', () => {
    const runs = fc.integer({ min: -3 * 365 * DAY, max: 3 * 365 * DAY })
    fc.assert(
      fc.property(runs, (left) => {
        const { value, changesAt } = say(left)
        expect(changesAt).toBeGreaterThan(NOW.getTime())
        expect(say(left, new Date(changesAt - 2)).value).toBe(value)
        expect(say(left, new Date(changesAt)).value).not.toBe(value)
      }),
      { numRuns: 2_000 },
    )
  })
})
