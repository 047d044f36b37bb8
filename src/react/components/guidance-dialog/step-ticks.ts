import { maskTokens } from '../../../core/mask-tokens.js'

const PLACE = 'wac:guidance-steps'
const MOST_ERRORS = 20
const MOST_STEPS = 40
const LONGEST = 200

type Entry = readonly [key: string, steps: string[]]

// For pages without storage: private windows of old browsers, a full quota, a sandboxed frame.
let memory: string | null = null

const load = (): string => {
  try {
    return memory ?? window.sessionStorage.getItem(PLACE) ?? ''
  } catch {
    return ''
  }
}

const keep = (text: string) => {
  try {
    window.sessionStorage.setItem(PLACE, text)
    memory = null
  } catch {
    memory = text
  }
}

const isStep = (value: unknown): value is string => typeof value === 'string' && /^[a-z\d-]{1,40}$/.test(value)
const isEntry = (value: unknown): value is Entry =>
  Array.isArray(value) && typeof value[0] === 'string' && Array.isArray(value[1]) && value[1].every(isStep)

const entries = (): Entry[] => {
  try {
    const found: unknown = JSON.parse(load())
    return Array.isArray(found) ? found.filter(isEntry) : []
  } catch {
    return []
  }
}

const nameOf = (key: string) => maskTokens(key.slice(0, 2 * LONGEST)).slice(0, LONGEST)

/** Ids of the steps that were ticked for an error, in this tab. */
export const readTicks = (key: string): string[] => entries().find(([name]) => name === nameOf(key))?.[1] ?? []

/** Keeps the ticks of an error until the tab is closed; none forgets it. The last errors only, and never a token. */
export const writeTicks = (key: string, steps: readonly string[]): void => {
  const name = nameOf(key)
  const others = entries().filter(([other]) => other !== name)
  const own = steps.filter(isStep).slice(0, MOST_STEPS)
  const next = own.length > 0 ? [[name, own] as const, ...others] : others
  keep(JSON.stringify(next.slice(0, MOST_ERRORS)))
}
