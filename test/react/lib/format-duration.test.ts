import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDuration } from '../../../src/react/lib/format-duration.js'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

describe('formatDuration', () => {
  it.each([
    [23 * HOUR + 41 * MINUTE, '23 hr 41 min'],
    [23 * HOUR + 41 * MINUTE + 59 * SECOND, '23 hr 41 min'],
    [24 * HOUR, '24 hr'],
    [HOUR, '1 hr'],
    [HOUR - 1, '59 min'],
    [MINUTE, '1 min'],
    [MINUTE - 1, '60 sec'],
    [SECOND, '1 sec'],
    [1, '1 sec'],
    [0, '0 sec'],
  ])('writes %d ms as %s', (milliseconds, words) => {
    expect(formatDuration(milliseconds, 'en')).toBe(words)
  })

  it.each(['es', 'pt-BR', 'hi', 'ar'])('has words in %s', (locale) => {
    expect(formatDuration(2 * HOUR + MINUTE, locale)).not.toBe(formatDuration(2 * HOUR + MINUTE, 'en'))
  })

  it('never says more than is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE, max: 24 * HOUR }), (milliseconds) => {
        const [, hours = '0'] = /(\d+) hr/.exec(formatDuration(milliseconds, 'en')) ?? []
        const [, minutes = '0'] = /(\d+) min/.exec(formatDuration(milliseconds, 'en')) ?? []
        const said = Number(hours) * HOUR + Number(minutes) * MINUTE
        expect(said).toBeLessThanOrEqual(milliseconds)
        expect(milliseconds - said).toBeLessThan(MINUTE)
      }),
    )
  })
})
