import { maskTokens } from '../mask-tokens.js'
import type { Expiry, GranularTargets } from './token-inspection.js'

const EARLIEST = Date.UTC(2004, 0) / 1000
const LATEST = Date.UTC(2101, 0) / 1000

export const readText = (value: unknown): string | null =>
  (typeof value === 'string' && maskTokens(value.trim())) || null

/** An id as a string. A number beyond 2^53 has already lost digits: better no id than a wrong one. */
export const readId = (value: unknown): string | null => {
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null
  return readText(value)
}

/** Unix seconds: `0` is never; absent, unreadable or outside 2004–2100 (milliseconds, say) is unknown. */
export const readExpiry = (value: unknown): Expiry => {
  const seconds = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value
  if (typeof seconds !== 'number') return { kind: 'unknown' }
  if (seconds === 0) return { kind: 'never' }
  const isKnown = seconds >= EARLIEST && seconds < LATEST
  return isKnown ? { kind: 'at', at: new Date(Math.floor(seconds) * 1000) } : { kind: 'unknown' }
}

export const readScopes = (value: unknown): string[] | null => {
  if (!Array.isArray(value)) return null
  const names = value.map(readText).filter((name) => name !== null)
  return value.length > 0 && names.length === 0 ? null : [...new Set(names)]
}

const readTargets = (entry: object): GranularTargets => {
  if (!('target_ids' in entry)) return 'all'
  const ids = Array.isArray(entry.target_ids) ? entry.target_ids.map(readId) : []
  // one lost id would make "elsewhere" a lie
  return ids.length && ids.every((id) => id !== null) ? ids : 'unlisted'
}

const join = (a: GranularTargets, b: GranularTargets): GranularTargets => {
  if (a === 'all' || b === 'all') return 'all'
  return a === 'unlisted' || b === 'unlisted' ? 'unlisted' : [...new Set([...a, ...b])]
}

/** Scope → targets; entries for one scope are joined. */
export const readGranularScopes = (value: unknown): Record<string, GranularTargets> | null => {
  if (!Array.isArray(value)) return null
  const targets = new Map<string, GranularTargets>()
  for (const entry of value as unknown[]) {
    if (typeof entry !== 'object' || entry === null || !('scope' in entry)) continue
    const scope = readText(entry.scope)
    if (scope) targets.set(scope, join(targets.get(scope) ?? [], readTargets(entry)))
  }
  return Object.fromEntries(targets)
}
