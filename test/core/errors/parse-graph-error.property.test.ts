import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { graphErrorSchema } from '../../../src/contract/schemas/graph-error.js'
import { parseGraphError, parseGraphErrors } from '../../../src/core/index.js'

const runs = Number(process.env.FC_RUNS ?? 10_000)
const SECRET = 'EAAFAKE0123456789abcdefCANARYxyz'
const isGraphError = (value: unknown) => v.is(v.strictObject(graphErrorSchema.entries), value)

const key = fc.constantFrom(
  'error',
  'errors',
  'code',
  'error_code',
  'error_subcode',
  'message',
  'error_data',
  'details',
  'type',
  'fbtrace_id',
  'data',
  'response',
  'body',
  'status',
  'headers',
  'cause',
  'entry',
  'changes',
  'value',
  'statuses',
  'messages',
  'calls',
  'is_transient',
  'title',
  '__proto__',
  'constructor',
  'toString',
  'get',
  'name',
  'error_user_msg',
  'error_user_title',
  'www-authenticate',
  '_errors',
  'meta',
  'reason',
)
const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.constantFrom(
    null,
    undefined,
    0,
    190,
    '190',
    '(#10) x',
    Symbol.iterator,
    () => 1,
    new Date(NaN),
    new Map([[1, 2]]),
    new Uint8Array(3),
  ),
  fc.constantFrom(
    `Malformed access token ${SECRET}`,
    `Bearer ${SECRET}`,
    `{"error":{"message":"${SECRET}","code":190}}`,
    SECRET,
    `?error=x&access_token=${SECRET}`,
    `<html><title>${SECRET}</title>`,
  ),
)
const anything = fc.letrec((tie) => ({
  node: fc.oneof(
    { maxDepth: 6, depthSize: 'small' },
    leaf,
    fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    fc.array(tie('node'), { maxLength: 4 }),
    tie('node').map((inner) =>
      JSON.stringify(inner, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)),
    ),
    tie('node').map((inner) => Object.assign(new Error(`wrapped ${SECRET}`), { response: inner, cause: inner })),
  ),
})).node

describe('parseGraphError', { timeout: 900_000 }, () => {
  it('answers every field with the right type, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anything,
          fc.anything({
            withProxy: false,
            withNullPrototype: true,
            withBigInt: true,
            withMap: true,
            withTypedArray: true,
          } as object),
        ),
        fc.integer({ min: -1, max: 700 }),
        (input, httpStatus) => {
          expect(isGraphError(parseGraphError(input, { httpStatus }))).toBe(true)
          expect(parseGraphErrors(input).every(isGraphError)).toBe(true)
        },
      ),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  it('never keeps a planted token', () => {
    fc.assert(
      fc.property(anything, (input) => {
        expect(JSON.stringify([parseGraphError(input), parseGraphErrors(input)])).not.toContain('CANARY')
      }),
      { numRuns: Math.ceil(runs / 2) },
    )
  })

  it('reads every code it finds in an envelope as that code', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), fc.string(), (code, message) => {
        expect(parseGraphError({ error: { code, message, type: 'OAuthException' } }).code).toBe(code)
      }),
      { numRuns: Math.ceil(runs / 10) },
    )
  })

  it('never retries an authorization error, whatever the HTTP status', () => {
    const code = fc.oneof(fc.constantFrom(0, 3, 10, 102, 190, 131005), fc.integer({ min: 200, max: 299 }))
    fc.assert(
      fc.property(
        code,
        fc.integer({ min: 100, max: 599 }),
        fc.constantFrom(true, false, undefined),
        (value, httpStatus, is_transient) => {
          expect(
            parseGraphError({ error: { code: value, type: 'OAuthException', is_transient } }, { httpStatus }).retryable,
          ).toBe(false)
        },
      ),
      { numRuns: Math.ceil(runs / 10) },
    )
  })
})

describe('hostile inputs', () => {
  const throwing = new Proxy(
    {},
    {
      get() {
        throw new Error('no')
      },
      ownKeys() {
        throw new Error('no')
      },
      getPrototypeOf() {
        throw new Error('no')
      },
      has() {
        throw new Error('no')
      },
    },
  )
  const cycle: Record<string, unknown> = { message: 'x' }
  cycle['error'] = cycle
  cycle['cause'] = [cycle]
  const { proxy: revoked, revoke } = Proxy.revocable({}, {})
  revoke()
  let deep: unknown = { error: { code: 190 } }
  for (let level = 0; level < 10_000; level++) deep = { cause: deep }

  it.each([
    ['a Proxy that throws', throwing],
    ['a revoked Proxy', revoked],
    ['a cycle', cycle],
    ['ten thousand causes', deep],
    [
      'a throwing getter',
      Object.defineProperty({}, 'message', {
        enumerable: true,
        get: () => {
          throw new Error('no')
        },
      }),
    ],
    ['a bare prototype', Object.create(null)],
    ['__proto__ from JSON', JSON.parse('{"__proto__":{"error":{"code":"x"}},"constructor":{"prototype":{}}}')],
    [
      'an object that cannot be turned into text',
      { error: { code: { valueOf: null, toString: null }, message: Object.create(null) as unknown } },
    ],
    ['ten megabytes', 'x'.repeat(10_000_000)],
    ['ten megabytes of braces', '{'.repeat(10_000_000)],
    ['ten megabytes of brackets', '['.repeat(10_000_000)],
    ['ten megabytes of "EAA"', { error: { message: 'EAA'.repeat(3_300_000) } }],
    ['ten megabytes of quotes', '"\\'.repeat(5_000_000)],
    ['ten megabytes of digits', { error: '9'.repeat(10_000_000) }],
    ['ten megabytes of parameters', 'a=b&'.repeat(2_500_000)],
    ['a million array items', Array.from({ length: 1_000_000 }, () => ({}))],
  ])('survives %s', (_, input) => {
    expect(isGraphError(parseGraphError(input))).toBe(true)
    expect(Array.isArray(parseGraphErrors(input))).toBe(true)
  })

  it('still reads the fields that do not throw', () => {
    const error = Object.defineProperty({ code: 190, error_subcode: 463 }, 'message', {
      enumerable: true,
      get: () => {
        throw new Error('no')
      },
    })
    expect(parseGraphError({ error })).toMatchObject({ code: 190, subcode: 463, reason: 'expired', message: null })
  })

  it('reads a code beside a cycle and beside ten megabytes', () => {
    expect(parseGraphError({ ...cycle, code: 190 }).code).toBe(190)
    const message = 'x'.repeat(10_000_000)
    expect(parseGraphError(JSON.stringify({ error: { message, code: 190 } }))).toMatchObject({
      code: 190,
      message: message.slice(0, 2000),
    })
  })

  it('does not pollute a prototype', () => {
    parseGraphError('{"error":{"__proto__":{"polluted":1},"code":190}}')
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })
})
