import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/core/index.js'

const numRuns = Math.ceil(Number(process.env.FC_RUNS ?? 10_000) / 4)
const SECRET = 'EAAFAKE0123456789abcdefCANARYxyz'

describe('redact', { timeout: 900_000 }, () => {
  it.each([
    ['a Meta token', `Error: ${SECRET} is bad`, 'Error: [redacted] is bad'],
    ['a Meta token glued to a word', `x${SECRET}`, 'x[redacted]'],
    ['an Instagram token', 'IGQFAKE_abcdef and IGAAFAKEabcdef', '[redacted] and [redacted]'],
    ['an app token', 'use 1234567890|FAKEsecret-x_y now', 'use [redacted] now'],
    ['an app token in a URL in a URL', 'access=1234567890%257CFAKEsecret', 'access=[redacted]'],
    ['an app token in a URL', 'access=1234567890%7CFAKEsecret', 'access=[redacted]'],
    [
      'query parameters',
      '?input_token=FAKEa%20b&x=1&fb_exchange_token=FAKEb',
      '?input_token=[redacted]&x=1&fb_exchange_token=[redacted]',
    ],
    [
      'client secret and proof',
      'client_secret=FAKE1&appsecret_proof=FAKE2',
      'client_secret=[redacted]&appsecret_proof=[redacted]',
    ],
    ['JSON', '{"access_token":"FAKE\\/1","id":"2"}', '{"access_token":"[redacted]","id":"2"}'],
    ['JSON in JSON', '{\\"access_token\\":\\"FAKE1\\",\\"id\\":2}', '{\\"access_token\\":\\"[redacted]",\\"id\\":2}'],
    ['a Python dict', "{'access_token': 'FAKE1', 'id': 2}", "{'access_token': '[redacted]', 'id': 2}"],
    ['encoded parameters', 'next%3Faccess_token%3DFAKE1', 'next%3Faccess_token%3D[redacted]'],
    ['a header', 'Authorization: Bearer FAKEabcdef', 'Authorization: Bearer [redacted]'],
    ['an encoded header', 'Bearer%20FAKEabcdef', 'Bearer%20[redacted]'],
    ['a bearer inside a parameter', 'access_token=Bearer FAKEabcdef', 'access_token=[redacted]'],
    ['what Graph calls malformed', 'Malformed access token FAKE one" two', 'Malformed access token [redacted]'],
    [
      'what Graph calls malformed, in JSON',
      '{"message":"Malformed access token FAKE one\\" two","type":"x"}',
      '{"message":"Malformed access token [redacted]","type":"x"}',
    ],
  ])('masks %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'Error validating access token: Session has expired on Friday, 07-Aug-26.',
    'Invalid OAuth access token - Cannot parse access token',
    '(#100) Invalid appsecret_proof provided in the API argument',
    'AZ0Trace-id_123 15551234567',
    'Bearer token missing',
  ])('keeps %s', (text) => {
    expect(redact(text)).toBe(text)
  })

  it.each([
    ['raw', 'p/a+s s"\\é'],
    ['URL-encoded', encodeURIComponent('p/a+s s"\\é')],
    ['URL-encoded in lower case', 'p%2fa%2bs%20s%22%5c%c3%a9'],
    ['form-encoded', encodeURIComponent('p/a+s s"\\é').replaceAll('%20', '+')],
    ['JSON-escaped', JSON.stringify('p/a+s s"\\é').slice(1, -1)],
    ['JSON-escaped with its slashes', 'p\\/a+s s\\"\\\\é'],
    ['JSON-escaped twice', JSON.stringify(JSON.stringify('p/a+s s"\\é')).slice(3, -3)],
  ])('masks a given secret that is %s', (_, form) => {
    expect(redact(`<${form}>`, ['p/a+s s"\\é'])).toBe('<[redacted]>')
  })

  it.each(['', 'u', 'us', 'user:'])('masks a given secret in base64 behind "%s"', (before) => {
    const secret = 'correct horse battery'
    expect(redact(btoa(before + secret), [secret])).toMatch(/^.{0,8}\[redacted\].{0,4}$/)
  })

  it.each(['', '!', '!!', '!!!'])('masks a given secret in base64 before "%s"', (after) => {
    const secret = 'correct horse battery'
    expect(redact(btoa(`u:${secret}${after}`), [secret])).toMatch(/^dTp\[redacted\].{0,7}$/)
  })

  it('masks a given secret in the base64 of URLs', () => {
    const secret = '>>>???~~~>>>???'
    expect(redact(btoa(secret).replaceAll('+', '-').replaceAll('/', '_'), [secret])).toBe('[redacted]')
  })

  it('masks a secret of six characters in base64, and of a shorter one only itself', () => {
    expect(redact(btoa('horses'), ['horses'])).toBe('[redacted]')
    expect(redact('Bob bobs', ['o'])).toBe('B[redacted]b b[redacted]bs')
  })

  it('masks the longer of two secrets that begin alike', () => {
    expect(redact('horse-battery', ['horse', 'horse-battery'])).toBe('[redacted]')
  })

  it('keeps its own mask for a secret that is part of it', () => {
    expect(redact('[redacted]', ['act'])).toBe('[redacted]')
  })

  it('leaves the text alone for an empty secret', () => {
    expect(redact('abc', [''])).toBe('abc')
  })

  const part = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom(
      'access_token',
      '=',
      ':',
      '"',
      '\\"',
      'Bearer ',
      'EAA',
      'FAKEabcdef',
      '|',
      '12345678',
      '%7C',
      ' ',
      '&',
      'malformed access token ',
      SECRET,
      '","',
      '"}',
      'client_secret',
      '%3D',
      '[redacted]',
    ),
  )
  const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (value) => {
        const once = redact(value)
        expect(redact(once)).toBe(once)
      }),
      { numRuns },
    )
  })

  it('never keeps a token, whatever stands around it', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(redact(`${before}${SECRET}${after}`)).not.toContain('CANARY')
      }),
      { numRuns },
    )
  })

  it('never keeps a given secret in any form', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 8, maxLength: 40, unit: 'binary' }), text, text, (tail, before, after) => {
        const secret = `CANARY~${tail}`
        const forms = [
          secret,
          JSON.stringify(secret).slice(1, -1),
          encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(secret))),
        ]
        for (const form of forms) {
          const masked = redact(`${before}${form}${after}`, [secret])
          expect(masked).not.toContain('CANARY~')
        }
      }),
      { numRuns },
    )
  })
})
