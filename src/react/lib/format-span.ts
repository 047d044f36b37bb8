const DAY = 24 * 60
const HOUR = 60

/** "12 minutes", "3 hours", "2 days": the one unit that people would say, rounded. */
export const formatSpan = (minutes: number, locale: string): string => {
  const [unit, size] =
    minutes >= 2 * DAY
      ? (['day', DAY] as const)
      : minutes >= 2 * HOUR
        ? (['hour', HOUR] as const)
        : (['minute', 1] as const)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(Math.round(minutes / size))
}
