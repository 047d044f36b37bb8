import { describe, expect, it } from 'vitest'
import { GUIDANCE, GUIDANCE_BY_ID } from '../../../src/core/guidance/guidance-catalogue.js'
import { CHAKRA_PAGE } from './chakra-page.js'

const COUNTS = { 'error-0': [5, 2], 'error-3': [4, 2], 'error-10': [4, 2], 'error-190': [4, 2], 'error-200': [4, 2] }
const keys = Object.keys(CHAKRA_PAGE)

const textIds = (id: keyof typeof GUIDANCE_BY_ID) => {
  const { steps, notes, chakraNote } = GUIDANCE_BY_ID[id]
  return [...steps, ...notes, ...(chakraNote ? [chakraNote] : [])].map((text) => text.id)
}

describe('the mapping of Chakra’s help page', () => {
  it.each(Object.entries(COUNTS))('names every step and note of %s', (error, [steps = 0, notes = 0]) => {
    const expected = [
      ...Array.from({ length: steps }, (_, index) => `${error} step ${index + 1}`),
      ...Array.from({ length: notes }, (_, index) => `${error} note ${index + 1}`),
    ]
    const mapped = keys.filter((key) => key.startsWith(`${error} `)).map((key) => key.split(' (')[0])
    expect(mapped).toEqual(expected)
  })

  it.each(Object.entries(CHAKRA_PAGE))('%s has its counterpart', (_key, [guidance, texts]) => {
    expect(texts.length).toBeGreaterThan(0)
    expect(textIds(guidance)).toEqual(expect.arrayContaining(texts))
  })

  // What the page does not say, and evidence does.
  const OWN = ['replace-copies', 'assign-waba', 'assign-app', 'check-dates', 'test-first']

  it.each(['auth-0', 'api-3', 'permission-10', 'token-190', 'permission-2xx'] as const)(
    'every step and note of %s comes from the page, or is known as our own',
    (id) => {
      const mapped = Object.values(CHAKRA_PAGE).flatMap(([guidance, texts]) => (guidance === id ? texts : []))
      const known = new Set([...mapped, ...OWN, 'ticket', 'chakra-help'])
      expect(textIds(id).filter((text) => !known.has(text))).toEqual([])
    },
  )

  it('maps to entries of the catalogue', () => {
    const ids = GUIDANCE.map((entry) => entry.id)
    expect(ids).toEqual(expect.arrayContaining(Object.values(CHAKRA_PAGE).map(([id]) => id)))
  })
})
