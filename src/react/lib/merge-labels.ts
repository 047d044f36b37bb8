import type { DeepPartial } from './deep-partial.js'

const isGroup = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const merge = (base: Record<string, unknown>, over: Record<string, unknown>): Record<string, unknown> => {
  const merged = { ...base }
  for (const [key, value] of Object.entries(over)) {
    const below = base[key]
    if (value !== undefined) merged[key] = isGroup(below) && isGroup(value) ? merge(below, value) : value
  }
  return merged
}

/** `base` with the words that `over` replaces. */
export const mergeLabels = <T extends object>(base: T, over: DeepPartial<T> | undefined): T =>
  // SAFETY: `over` has the shape of `base` with parts left out, so the result has every key of `base`.
  over && isGroup(over) ? (merge(base as Record<string, unknown>, over) as T) : base
