const formats = new Map<string, Intl.DateTimeFormat>()

const STYLES = {
  time: { hour: 'numeric', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  minute: {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type MomentStyle = keyof typeof STYLES

/** A date in words, in a named time zone. */
export const formatMoment = (at: Date, style: MomentStyle, locale: string, timeZone: string): string => {
  const key = `${locale} ${timeZone} ${style}`
  let format = formats.get(key)
  if (!format) formats.set(key, (format = new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone })))
  return format.format(at)
}
