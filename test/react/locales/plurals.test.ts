import { describe, expect, it } from 'vitest'
import { plurals } from '../../../src/locales/lib/plurals.js'

describe('counting', () => {
  it('takes the two forms of Spanish, and writes the number as Spanish does', () => {
    const count = plurals<'one'>('es')
    const numbers = (amount: number) => count(amount, { one: '# número', other: '# números' })
    expect([0, 1, 2, 12_345].map(numbers)).toEqual(['0 números', '1 número', '2 números', '12.345 números'])
  })

  it('takes one form for none and one of a thing in Hindi', () => {
    const count = plurals<'one'>('hi')
    expect([0, 1, 2].map((amount) => count(amount, { one: '# a', other: '# b' }))).toEqual(['0 a', '1 a', '2 b'])
  })

  it('takes all six forms of Arabic', () => {
    const count = plurals<'zero' | 'one' | 'two' | 'few' | 'many'>('ar')
    const forms = { zero: 'zero', one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' }
    const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((amount) => count(amount, forms))
    expect(said).toEqual(['zero', 'one', 'two', 'few', 'few', 'many', 'many', 'other', 'few'])
  })

  it('takes the common form for a category that the words have no form for', () => {
    const count = plurals<'one'>('es')
    expect(count(1_000_000, { one: 'a', other: '# b' })).toBe('1.000.000 b')
  })
})
