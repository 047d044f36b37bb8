import { describe, expect, it } from 'vitest'
import { expectNoTokenIn } from '../../src/testing/index.js'

const TOKEN = 'EAAFAKEcanary0Zy9Xw8Vu7Ts6Rq5Po4Nm3Lk2Ji1Hg0Fe9Dc8Ba7'
const SPECIAL = 'EAAFAKE "quoted"\\canary/with+signs&more=å'
const base64 = (text: string, before = '') => Buffer.from(before + text + 'after').toString('base64')
const utf16 = new Uint16Array(Array.from(TOKEN, (character) => character.charCodeAt(0)))

const cyclic: Record<string, unknown> = { deep: { deeper: [TOKEN] } }
cyclic['self'] = cyclic

const leaks: [string, unknown, string?][] = [
  ['a text', `token=${TOKEN};`],
  ['twelve characters of it', `…${TOKEN.slice(20, 32)}…`],
  ['an object with a cycle', cyclic],
  ['a key', { [TOKEN]: 1 }],
  ['a map’s key', new Map([[TOKEN, 1]])],
  ['a map’s value', new Map([[{}, TOKEN]])],
  ['a set', new Set([TOKEN])],
  ['an error’s message', new Error(TOKEN)],
  ['an error’s cause', new Error('x', { cause: { config: { url: `https://x/?t=${TOKEN}` } } })],
  ['a stack', Object.assign(new Error('x'), { stack: `at ${TOKEN}` })],
  ['a hidden property', Object.defineProperty({}, 'x', { value: TOKEN, enumerable: false })],
  ['a symbol’s property', { [Symbol('x')]: TOKEN }],
  ['a symbol’s name', [Symbol(TOKEN)]],
  [
    'a getter',
    {
      get x() {
        return TOKEN
      },
    },
  ],
  [
    'what a getter throws',
    {
      get x(): never {
        throw new Error(TOKEN)
      },
    },
  ],
  ['a function’s property', Object.assign(() => {}, { x: TOKEN })],
  ['a buffer', new TextEncoder().encode(TOKEN).buffer],
  ['a view', Buffer.from(`xx${TOKEN}`)],
  ['UTF-16', utf16],
  ['headers', new Headers({ Authorization: `Bearer ${TOKEN}` })],
  ['an address', new URL(`https://x/?t=${TOKEN}`)],
  ['parameters', new URLSearchParams({ t: TOKEN })],
  ['a request’s address', new Request(`https://x/?t=${TOKEN}`)],
  ['hex', Buffer.from(TOKEN).toString('hex').toUpperCase()],
  ['base64', base64(TOKEN)],
  ['base64, shifted by one', base64(TOKEN, 'a')],
  ['base64, shifted by two', base64(TOKEN, 'ab')],
  ['base64url', Buffer.from(`a${SPECIAL}`).toString('base64url'), SPECIAL],
  ['JSON', JSON.stringify({ t: SPECIAL }), SPECIAL],
  ['an escaped address', `https://x/?t=${encodeURIComponent(SPECIAL)}`, SPECIAL],
]

const failureOf = (value: unknown, token: string): string => {
  try {
    expectNoTokenIn(value, token)
  } catch (error) {
    return (error as Error).message
  }
  return 'nothing found'
}

describe('expectNoTokenIn', () => {
  it.each(leaks)('finds a token in %s, and does not print it', (_, value, token = TOKEN) => {
    const message = failureOf(value, token)
    expect(message).toMatch(/^A token was found, .* at /)
    expect(message).not.toContain(token.slice(7, 19))
  })

  it.each([
    ['other values', { a: 1, b: null, c: undefined, d: true, e: 1n, f: new Date(), g: () => TOKEN.length }],
    ['eleven characters', TOKEN.slice(20, 31)],
    ['another token', `EAAFAKE${'x'.repeat(40)}`],
    ['a fingerprint', '7f3a-c29e'],
  ])('accepts %s', (_, value) => {
    expect(failureOf(value, TOKEN)).toBe('nothing found')
  })

  it('says where', () => {
    expect(failureOf({ list: [0, { name: TOKEN }] }, TOKEN)).toBe('A token was found, as it is, at value.list.1.name.')
  })

  it('goes down a chain of any length', () => {
    let chain: object = { end: TOKEN }
    for (let link = 0; link < 100_000; link++) chain = { chain }
    expect(failureOf(chain, TOKEN).slice(0, 30)).toBe('A token was found, as it is, a')
  })

  it('wants a token that is one', () => {
    expect(() => expectNoTokenIn({}, 'short')).toThrow('at least 12 characters')
  })
})
