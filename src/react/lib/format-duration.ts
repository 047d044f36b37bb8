const formats = new Map<string, Intl.NumberFormat>()

const amount = (count: number, unit: 'hour' | 'minute' | 'second', locale: string): string => {
  const key = `${locale} ${unit}`
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' })))
  return format.format(count)
}

/** "23 hr 41 min", "41 min", "12 sec": hours and minutes; seconds in the last minute only. */
export const formatDuration = (milliseconds: number, locale: string): string => {
  const minutes = Math.floor(milliseconds / 60_000)
  if (minutes < 1) return amount(Math.max(Math.ceil(milliseconds / 1_000), 0), 'second', locale)
  const parts = [
    ...(minutes >= 60 ? [amount(Math.floor(minutes / 60), 'hour', locale)] : []),
    ...(minutes % 60 ? [amount(minutes % 60, 'minute', locale)] : []),
  ]
  return new Intl.ListFormat(locale, { type: 'unit', style: 'narrow' }).format(parts)
}
