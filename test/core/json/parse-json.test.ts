import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/core/json/parse-json.js'

const numRuns = Math.ceil(Number(process.env.FC_RUNS ?? 10_000) / 5)

describe('parseJson', { timeout: 900_000 }, () => {
  it.each([
    ['an id beyond 2^53', '{"id":12345678901234567890}', { id: '12345678901234567890' }],
    ['a negative one', '[-12345678901234567890]', ['-12345678901234567890']],
    ['sixteen digits that are exact', '[1234567890123456]', [1234567890123456]],
    ['the first integer that is not', '[9007199254740993]', ['9007199254740993']],
    ['an id in a string', '["12345678901234567890"]', ['12345678901234567890']],
    [
      'digits behind an escaped quote',
      '["\\"12345678901234567890\\\\", 12345678901234567891]',
      ['"12345678901234567890\\', '12345678901234567891'],
    ],
    ['a long fraction', '[0.50000000000000000000, 1e300]', [0.5, 1e300]],
    ['a number alone', '98765432109876543210', '98765432109876543210'],
  ])('keeps %s', (_, text, expected) => {
    expect(parseJson(text)).toEqual(expected)
  })

  it.each(['', '{', '{"a":12345678901234567890', "{'a':1}", 'undefined'])('throws a SyntaxError for %j', (text) => {
    expect(() => parseJson(text)).toThrow(SyntaxError)
  })

  it('reads all other JSON as JSON.parse does', () => {
    fc.assert(
      fc.property(
        fc.json().filter((text) => !/\d{16}/.test(text)),
        (text) => {
          expect(parseJson(`[${text},"1234567890123456"]`)).toEqual(JSON.parse(`[${text},"1234567890123456"]`))
        },
      ),
      { numRuns },
    )
  })

  it('keeps every integer exact', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.string(), (value, key) => {
        const parsed = parseJson(`{${JSON.stringify(key)}:[ ${value} ]}`) as Record<string, (string | number)[]>
        expect(BigInt(Object.values(parsed)[0]?.[0] ?? '')).toBe(value)
      }),
      { numRuns },
    )
  })
})
