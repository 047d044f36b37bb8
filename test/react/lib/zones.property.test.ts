import { describe, expect, it } from 'vitest'
import { formatMoment } from '../../../src/react/lib/format-moment.js'
import { formatRelative } from '../../../src/react/lib/format-relative.js'

const ALL = Intl.supportedValuesOf('timeZone')
const isFull = process.env['FC_RUNS'] !== undefined
/** Those whose changes are out of the ordinary: half hours, midnights, none, the day that was left out. */
const SAMPLE = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'Africa/Cairo',
  'Africa/Casablanca',
  'Asia/Beirut',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]
const ZONES = isFull ? ALL : SAMPLE
const LOCALES = ['en', 'es', 'pt-BR', 'hi', 'ar']
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const FROM = Date.UTC(2026, 0, 1)
const TO = Date.UTC(2028, 0, 1)

/** Minutes that a zone is ahead of UTC: worked out from its fields, not from the words under test. */
const offsetReader = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  return (time: number): number => {
    const field = Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]))
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field
    return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - time) / MINUTE)
  }
}

/** The moments of 2026 and 2027 at which a zone changes its clocks, to the minute. */
const changesOf = (offsetAt: (time: number) => number): number[] => {
  const changes: number[] = []
  for (let day = FROM; day < TO; day += DAY) {
    if (offsetAt(day) === offsetAt(day + DAY)) continue
    let [low, high] = [day, day + DAY]
    while (high - low > MINUTE) {
      const middle = low + Math.floor((high - low) / (2 * MINUTE)) * MINUTE
      if (offsetAt(middle) === offsetAt(low)) low = middle
      else high = middle
    }
    changes.push(high)
  }
  return changes
}

const AROUND = [-25 * HOUR, -DAY, -HOUR - 1, -HOUR, -MINUTE, -1, 0, 1, 30 * MINUTE, HOUR, 2 * HOUR, DAY, 25 * HOUR]
const digits = (text: string) =>
  text
    .replaceAll(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
    .replaceAll(/[०-९]/g, (digit) => `${digit.charCodeAt(0) - 0x966}`)

describe('moments around every change of the clocks', { timeout: 300_000 }, () => {
  it(`name the day, the hour and the minute that the clocks of ${ZONES.length} zones show`, () => {
    const wrong: string[] = []
    let looked = 0
    for (const timeZone of ZONES) {
      const offsetAt = offsetReader(timeZone)
      const changes = changesOf(offsetAt)
      const moments = changes.length > 0 ? changes : [Date.UTC(2026, 2, 29, 1)]
      for (const time of moments.flatMap((change) => AROUND.map((apart) => change + apart))) {
        const shown = new Date(Math.floor(time / MINUTE) * MINUTE + offsetAt(time) * MINUTE)
        const [day, year] = [shown.getUTCDate(), shown.getUTCFullYear()]
        const hours = [shown.getUTCHours(), shown.getUTCHours() % 12 || 12].join('|')
        const minute = `${shown.getUTCMinutes()}`.padStart(2, '0')
        const clock = new RegExp(`(?<!\\d)0?(?:${hours}):${minute}(?!\\d)`)
        for (const locale of LOCALES) {
          const text = digits(formatMoment(new Date(time), 'minute', locale, timeZone))
          const numbers: string[] = text.match(/\d+/g) ?? []
          const isRight = numbers.includes(`${day}`) && numbers.includes(`${year}`) && clock.test(text)
          if (!isRight) wrong.push(`${timeZone} ${locale} ${new Date(time).toISOString()}: ${text}`)
          looked += 1
        }
      }
    }
    expect(wrong).toEqual([])
    expect(looked).toBeGreaterThan(ZONES.length * AROUND.length * LOCALES.length - 1)
  })

  it('say how far away by the time that passes, never by the calendar, and never "in 0"', () => {
    const edges = { justNow: 'just now', verySoon: 'very soon' }
    const wrong: string[] = []
    for (const timeZone of ZONES) {
      for (const change of changesOf(offsetReader(timeZone))) {
        for (const apart of AROUND) {
          for (const [left, count] of [
            [DAY, 24],
            [2 * DAY, 2],
            [7 * DAY, 7],
          ] as const) {
            const now = new Date(change + apart)
            const text = formatRelative(new Date(now.getTime() + left), now, 'en', edges).value
            if (text !== `in ${count} ${left === DAY ? 'hours' : 'days'}`) wrong.push(`${timeZone}: ${text}`)
          }
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe.each(LOCALES)('how far away a moment is, in %s', (locale) => {
  const edges = { justNow: 'JUST', verySoon: 'SOON' }
  const now = new Date('2026-03-29T00:30:00Z')

  it('is never nought of anything', () => {
    for (let left = -4 * HOUR; left <= 4 * HOUR; left += 7_321) {
      const text = digits(formatRelative(new Date(now.getTime() + left), now, locale, edges).value)
      expect(text).not.toMatch(/(?<!\d)0(?!\d)/)
      expect(text).not.toBe('')
    }
  })

  it('is said in the words of that language', () => {
    const format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })
    const say = (left: number) => formatRelative(new Date(now.getTime() + left), now, locale, edges).value
    expect(say(5 * DAY)).toBe(format.format(5, 'day'))
    expect(say(-3 * HOUR)).toBe(format.format(-3, 'hour'))
    expect(say(30_000)).toBe('SOON')
    expect(say(-30_000)).toBe('JUST')
  })
})
