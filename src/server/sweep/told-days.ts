import { readThreshold } from './read-threshold.js'

/** More days than any threshold. */
export const NEVER_TOLD = 1_000_000_000

/** The last threshold, in days, at which somebody was told about a clock, which is a key up to its days. */
export function toldDays(alertKeys: string[], clock: string): number {
  const told = alertKeys.map(readThreshold).filter((threshold) => threshold?.clock === clock)
  return Math.min(NEVER_TOLD, ...told.map((threshold) => threshold?.days ?? NEVER_TOLD))
}
