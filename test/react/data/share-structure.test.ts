import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareStructure } from '../../../src/react/data/share-structure.js'

const tree = () =>
  fc.anything({ withDate: true, maxDepth: 3 }).filter((value) => !JSON.stringify(value)?.includes('__proto__'))

describe('shareStructure', () => {
  it('takes equal dates for the same date', () => {
    const before = { live: { addedAt: new Date(5) }, serverTime: new Date(1) }
    const after = shareStructure(before, { live: { addedAt: new Date(5) }, serverTime: new Date(2) })
    expect(after).toEqual({ live: { addedAt: new Date(5) }, serverTime: new Date(2) })
    expect(after).toHaveProperty('live', before.live)
    expect((after as typeof before).live).toBe(before.live)
  })

  it('gives back the old value when nothing changed', () => {
    const before = { list: [{ at: new Date(1) }, null], text: 'a' }
    expect(shareStructure(before, structuredClone(before))).toBe(before)
  })

  it('always equals the new value', () => {
    fc.assert(
      fc.property(tree(), tree(), (before, after) => {
        expect(shareStructure(before, after)).toEqual(after)
      }),
    )
  })
})
