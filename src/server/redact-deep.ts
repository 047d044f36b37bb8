import { redact } from '../core/index.js'

/** A copy of plain data in which every text, keys included, is redacted; `Date`s stay as they are. */
export function redactDeep<T>(value: T, secrets: string[]): T {
  return walk(value, secrets) as T
}

function walk(value: unknown, secrets: string[]): unknown {
  if (typeof value === 'string') return redact(value, secrets)
  if (Array.isArray(value)) return value.map((item) => walk(item, secrets))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key, secrets), walk(item, secrets)]))
}
