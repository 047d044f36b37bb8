import type { Ticking } from './use-tick.js'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const UNITS = [
  { unit: 'year', size: 365 * DAY, from: 730 * DAY },
  { unit: 'month', size: 30 * DAY, from: 91 * DAY },
  { unit: 'day', size: DAY, from: DAY },
  { unit: 'hour', size: HOUR, from: HOUR },
  { unit: 'minute', size: MINUTE, from: MINUTE },
] as const

const formats = new Map<string, Intl.RelativeTimeFormat>()

interface Edges {
  justNow: string
  verySoon: string
}

/** "in 5 days", "2 minutes ago", and when that stops being true. Days to come round up, as `daysLeft` does; the rest rounds down. */
export const formatRelative = (at: Date, now: Date, locale: string, edges: Edges): Ticking<string> => {
  const left = at.getTime() - now.getTime()
  const distance = Math.abs(left)
  const ahead = left > 0
  const index = UNITS.findIndex(({ from }) => (ahead && from > HOUR ? distance > from : distance >= from))
  const found = UNITS[index]
  if (!found)
    return ahead
      ? { value: edges.verySoon, changesAt: at.getTime() }
      : { value: edges.justNow, changesAt: at.getTime() + MINUTE }

  const { unit, size, from } = found
  const up = ahead && unit === 'day'
  const count = up ? Math.ceil(distance / size) : Math.floor(distance / size)
  let format = formats.get(locale)
  if (!format) formats.set(locale, (format = new Intl.RelativeTimeFormat(locale, { numeric: 'always' })))

  const lastAt = up ? (count - 1) * size : count * size
  const larger = UNITS[index - 1]?.from ?? Infinity
  const changesAt = ahead
    ? at.getTime() - Math.max(lastAt, from) + 1
    : at.getTime() + Math.min((count + 1) * size, larger)
  return { value: format.format(ahead ? count : -count, unit), changesAt }
}
