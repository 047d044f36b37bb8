import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchFor, searchTextOf } from '../../../src/react/list/search-text.js'

const finds = (search: string, ...texts: string[]) => searchFor(search)(searchTextOf(texts))

describe('a search', () => {
  it.each([
    ['pune', 'Pune Orders'],
    ['ORDERS pune', 'Pune Orders'],
    ['sao joao', 'São João'],
    ['São', 'sao'],
    ['  orders  ', 'Pune Orders'],
    ['9800000001', '+91 98000 00001'],
    ['+91 98000-00001', '+91 98000 00001'],
    ['(98000) 00001', '+91 98000 00001'],
    ['00001', '+91 98000 00001'],
    ['98000 00001', '+91 98000 00001'],
    ['0357-2341', '0357-2341'],
    ['485e-2261', '485e-2261'],
    ['दुकान', 'पुणे दुकान'],
    ['', 'anything'],
  ])('for “%s” finds “%s”', (search, text) => {
    expect(finds(search, text)).toBe(true)
  })

  it.each([
    ['mumbai', 'Pune Orders'],
    ['pune campaigns', 'Pune Orders'],
    ['99999', '+91 98000 00001'],
    ['97000 00007', '+91 97000 00707'],
    ['दुकान', 'पुणे मकान'],
  ])('for “%s” does not find “%s”', (search, text) => {
    expect(finds(search, text)).toBe(false)
  })

  it('does not join what stands in two texts', () => {
    expect(finds('orders485e', 'orders', '485e')).toBe(false)
  })

  it('finds every text by any part of it without spaces', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme-ascii' }), fc.nat(), fc.nat(), (text, from, length) => {
        const [word = ''] = text.slice(from % text.length).split(/\s+/)
        const part = word.slice(0, 1 + (length % 20))
        expect(finds(part, text)).toBe(true)
      }),
    )
  })
})
