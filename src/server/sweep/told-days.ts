/** More days than any threshold. */
export const NEVER_TOLD = 1_000_000_000

const MARK = /^(?<clock>.*:(?:data-access-)?)(?<days>\d+)d$/

/** Clock and days of an alert key that is about a threshold: `7f3a-c29e:data-access-7d`; else `null`. */
export function readThreshold(key: string): { clock: string; days: number } | null {
  const groups = MARK.exec(key)?.groups
  return groups?.['clock'] === undefined ? null : { clock: groups['clock'], days: Number(groups['days']) }
}

/** The last threshold, in days, at which somebody was told about a clock, which is a key up to its days. */
export function toldDays(alertKeys: string[], clock: string): number {
  const told = alertKeys.map(readThreshold).filter((threshold) => threshold?.clock === clock)
  return Math.min(NEVER_TOLD, ...told.map((threshold) => threshold?.days ?? NEVER_TOLD))
}

/** Whether somebody was told this, or something later about the same clock. */
export function isTold(alertKeys: string[], key: string): boolean {
  const threshold = readThreshold(key)
  return alertKeys.includes(key) || (threshold !== null && toldDays(alertKeys, threshold.clock) <= threshold.days)
}
