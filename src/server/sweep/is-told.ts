import { readThreshold } from './read-threshold.js'
import { toldDays } from './told-days.js'

/** Whether somebody was told this, or something later about the same clock. */
export function isTold(alertKeys: string[], key: string): boolean {
  const threshold = readThreshold(key)
  return alertKeys.includes(key) || (threshold !== null && toldDays(alertKeys, threshold.clock) <= threshold.days)
}
