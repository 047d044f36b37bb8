import { describe, expect, it } from 'vitest'
import { graphErrorSchema } from '../../../src/contract/schemas/graph-error.js'
import { GUIDANCE } from '../../../src/core/guidance/guidance-catalogue.js'
import { GUIDANCE_STEPS } from '../../../src/core/guidance/guidance-steps.js'
import { GUIDANCE_TEXTS } from '../../../src/core/guidance/guidance-texts.js'

const REASONS = graphErrorSchema.entries.reason.wrapped.options
const FAMILIES = graphErrorSchema.entries.family.options

describe('GUIDANCE', () => {
  it('has unique ids', () => {
    expect(new Set(GUIDANCE.map((entry) => entry.id)).size).toBe(GUIDANCE.length)
  })

  it.each(REASONS)('has an entry for the reason %s', (reason) => {
    expect(GUIDANCE.some((entry) => entry.reason === reason)).toBe(true)
  })

  it.each(FAMILIES)('has an entry for the family %s', (family) => {
    expect(GUIDANCE.some((entry) => entry.family === family)).toBe(true)
  })

  it('names only reasons that exist', () => {
    const known = new Set<string>(REASONS)
    expect(GUIDANCE.filter((entry) => entry.reason && !known.has(entry.reason)).map((entry) => entry.id)).toEqual([])
  })

  it.each(GUIDANCE.map((entry) => [entry.id, entry] as const))('%s is complete', (_id, entry) => {
    expect(entry.title).toMatch(/^[A-Z].{5,60}[^.]$/)
    for (const text of [entry.cause, entry.effect.text]) expect(text).toMatch(/^[A-Z].+\.$/)
    expect(entry.steps.filter((step) => step.id === 'ticket')).toHaveLength(1)
    expect(entry.steps.length).toBeGreaterThan(1)
    expect(new Set(entry.steps.map((step) => step.id)).size).toBe(entry.steps.length)
    expect(entry.steps[0]?.id === 'ticket').toBe(entry.ticketFirst)
    expect(new URL(entry.source).host).toBe('developers.facebook.com')
    expect(entry.checkedOn).toBe('2026-11-23')
  })

  it('uses every step and every text', () => {
    const used = GUIDANCE.flatMap(({ steps, notes, effect, chakraNote }) => [
      ...steps.map((step) => step.id),
      ...[effect, ...notes, ...(chakraNote ? [chakraNote] : [])].map((text) => text.id),
    ])
    expect(new Set(used)).toEqual(new Set([...Object.keys(GUIDANCE_STEPS), ...Object.keys(GUIDANCE_TEXTS)]))
  })

  it('holds nothing that looks like a token', () => {
    expect(JSON.stringify(GUIDANCE)).not.toMatch(/EAA\w{3}|IG[AQ]\w{6}|\d{6,}\|\w|access_token=|[0-9a-f]{32}/i)
  })

  it('calls a 190 expired only where expiry is proven', () => {
    const titles = GUIDANCE.filter((entry) => entry.family === 'token-190' && /expired/.test(entry.title))
    expect(titles.map((entry) => entry.reason)).toEqual(['expired'])
  })
})
