const MARK = /^(?<clock>.*:(?:data-access-)?)(?<days>\d+)d$/

/** Clock and days of an alert key that is about a threshold: `7f3a-c29e:data-access-7d`; else `null`. */
export function readThreshold(key: string): { clock: string; days: number } | null {
  const groups = MARK.exec(key)?.groups
  return groups?.['clock'] === undefined ? null : { clock: groups['clock'], days: Number(groups['days']) }
}
