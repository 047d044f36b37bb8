import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { redact } from '../../src/core/index.js'
import { REDACTIONS_HELD_OUT } from './fixtures/redactions-held-out.js'

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
    ['a header of OAuth', '{"authorization":"OAuth FAKE.a1","x":1}', '{"authorization":"OAuth [redacted]","x":1}'],
    [
      'a header of Basic',
      'Proxy-Authorization: Basic RkFLRQ==\nHost: x',
      'Proxy-Authorization: Basic [redacted]\nHost: x',
    ],
    ['a header without a scheme', 'Authorization: FAKE.a1\nAccept: */*', 'Authorization: [redacted]\nAccept: */*'],
    [
      'a header as Go prints it',
      'map[Authorization:[Bearer FAKEa1] X:[1]]',
      'map[Authorization:[Bearer [redacted] X:[1]]',
    ],
    [
      'names with a hyphen',
      '--app-secret=FAKE1 x-access-token: FAKE2',
      '--app-secret=[redacted] x-access-token: [redacted]',
    ],
    [
      'a name and a value apart, as HAR has them',
      '{"name":"access_token","value":"FAKE1"},{"name":"fields","value":"id"}',
      '{"name":"access_token","value":"[redacted]"},{"name":"fields","value":"id"}',
    ],
    [
      'an input of HTML',
      '<input name="access_token" value="FAKE1"> x',
      '<input name="access_token" value="[redacted]"> x',
    ],
    ['a part of a form', 'name="access_token"\r\n\r\nFAKE1\r\n--b', 'name="access_token"\r\n\r\n[redacted]\r\n--b'],
    ['bytes of Python', "{b'access_token': b'FAKE1', b'x': 1}", "{b'access_token': b'[redacted]', b'x': 1}"],
    ['one letter before a quote that ends', 'access_token%3D0\\"', 'access_token%3D[redacted]"'],
    ["Rust's Debug", 'app_secret: Some("FAKE1"), x: 1', 'app_secret: Some("[redacted]"), x: 1'],
    ['an app token in HTML', 'a 770011220033441&#124;FAKE01 b', 'a [redacted] b'],
    ['a token broken in a shell', 'T=EAAFAKE01a\\\n2CANARY3b; b', 'T=[redacted]; b'],
    ['an encoded header', 'Bearer%20FAKEabcdef', 'Bearer%20[redacted]'],
    ['a bearer inside a parameter', 'access_token=Bearer FAKEabcdef', 'access_token=Bearer [redacted]'],
    ['what Graph calls malformed', 'Malformed access token FAKE one" two', 'Malformed access token [redacted]'],
    [
      'what Graph calls malformed, in JSON',
      '{"message":"Malformed access token FAKE one\\" two","type":"x"}',
      '{"message":"Malformed access token [redacted]","type":"x"}',
    ],
    ['a token with a zero-width space inside', 'a EAAFAKE0\u200b123 b', 'a [redacted] b'],
    ['a token with a soft hyphen at its start', 'a E\u00adA\u00adAFAKE0123 b', 'a [redacted] b'],
    ['a token with a byte order mark inside', 'a EAA\ufeffFAKE0123 b', 'a [redacted] b'],
    ['a token with bidi marks inside', 'a EAA\u202eFAKE\u202c0123 b', 'a [redacted] b'],
    ['a token broken over lines', 'a EAAFAKE01\n    2CANARY3\r\n\tcaNary45 b', 'a [redacted] b'],
    ['a token broken in JSON', '{"a":"EAAFAKE01\\n    2CANARY3"}', '{"a":"[redacted]"}'],
    ['a token broken in JSON in JSON', '\\"EAAFAKE01\\\\r\\\\n2CANARY3\\" b', '\\"[redacted]\\" b'],
    ['two tokens on two lines', 'EAAFAKE0123abcd\nEAAFAKE0123abcdef%79z b', '[redacted]\n[redacted] b'],
    ['a token broken in a mail', '> EAAFAKE01=\r\n> 2CANARY3 b', '> [redacted] b'],
    ['a token parted by NUL', 'E\0A\0A\0F\0A\0K\0E\0c b', '[redacted] b'],
    ['a Ruby hash', '{"client_secret"=>"FAKE1", :id=>2}', '{"client_secret"=>"[redacted]", :id=>2}'],
    ['an array of PHP', '[access_token] => FAKE1 [id] => 2', '[access_token] => [redacted] [id] => 2'],
    ['XML', '<client_secret>FAKE1</client_secret>', '<client_secret>[redacted]</client_secret>'],
    ['an address in an address', 'x%253Fclient_secret%253DFAKE1', 'x%253Fclient_secret%253D[redacted]'],
    ['percent-encoded first letters', 'a %45AAFAKE0123 %45%41%41FAKE0123 b', 'a [redacted] [redacted] b'],
    ['a parameter in HTML', 'access_token&quot;:&quot;FAKE0123&quot;', 'access_token&quot;:&quot;[redacted]&quot;'],
  ])('masks %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    'Error validating access token: Session has expired on Friday, 07-Aug-26.',
    'Invalid OAuth access token - Cannot parse access token',
    '(#100) Invalid appsecret_proof provided in the API argument',
    'AZ0Trace-id_123 15551234567',
    'Bearer token missing',
    'wamid.HBgLOTE5ODAwMDAwMDEVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA',
    `Trace AXkY4Wnw3wHsLgmSAt4oTKj, phone +91 98000 00001, app 634974688087057`,
    'first line\r\n  second\n\nA\\nB \u202bעברית\u202c ﷽ नया टोकन',
    '100%25 of a%20b &amp; c &#38; d C:\\new\\table',
    `<p title="&quot;x&quot;">${'aGVsbG8gd29ybGQ'.repeat(9)}</p>`,
    '1\n102290129340398\n102290129340399\nwamid.HBgLOTE5\nAXkY4Wnw3wHs',
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

  it.each([
    ['what is on the next line', 'EAAFAKE01\nSee the log', '[redacted]\nSee the log'],
    ['a name on the next line', 'EAAFAKE01\nphone_number_id=1', '[redacted]\nphone_number_id=1'],
    ['a variable on the next line', 'EAAFAKE01\nPHONE_ID=1', '[redacted]\nPHONE_ID=1'],
    ['an id on the next line', 'EAAFAKE01\n15551234567', '[redacted]\n15551234567'],
    ['a time on the next line', 'EAAFAKE01\n2026-11-23T12:00:00Z x', '[redacted]\n2026-11-23T12:00:00Z x'],
    ['escapes around a token', '%3Fa%3D%45AAFAKE01%26b &amp; \\n', '%3Fa%3D[redacted]%26b &amp; \\n'],
  ])('keeps %s', (_, text, expected) => {
    expect(redact(text)).toBe(expected)
  })

  it.each([
    ['parted by an invisible character', 'correct\u200b horse bat\u00adtery'],
    ['broken over lines', 'correct\n  horse bat\r\n\ttery'],
    ['broken in JSON', 'correct\\n  horse bat\\r\\ntery'],
    ['in broken base64', btoa('correct horse battery').replace(/.{9}/g, '$&\n')],
  ])('masks a given secret that is %s', (_, form) => {
    expect(redact(`<${form}>`, ['correct horse battery'])).toBe('<[redacted]>')
  })

  it('looks for the parts of a secret of six characters, and of no shorter one', () => {
    expect(redact('h o r s e s', ['horses'])).toBe('[redacted]')
    expect(redact('h o r s e', ['horse'])).toBe('h o r s e')
  })

  it('keeps its own mask for a secret whose visible characters are part of it', () => {
    expect(redact('[redacted]', ['red\u200bacted'])).toBe('[redacted]')
  })

  it('masks a given secret that has invisible characters itself', () => {
    expect(redact('<correct horse>', ['\u200bcorrect\u200b horse\n'])).toBe('<[redacted]>')
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
  const disguise = fc.constantFrom<(character: string) => string>(
    (character) => character,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
    (character) => `${character}\u200b`,
    (character) => `${character}\ufeff\u00ad`,
    (character) => `${character}\u2066`,
  )
  const disguised = fc
    .array(disguise, { minLength: SECRET.length, maxLength: SECRET.length })
    .map((dress) => Array.from(SECRET, (character, index) => dress[index]!(character)).join(''))
  const broken = fc
    .tuple(fc.integer({ min: 7, max: SECRET.length - 8 }), fc.constantFrom('\n', '\r\n   ', '\n\t', '\\n  ', '\\r\\n'))
    .map(([at, lines]) => SECRET.slice(0, at) + lines + SECRET.slice(at))
  const CANARY = /C(?:\\[rn]|\s)*A(?:\\[rn]|\s)*N(?:\\[rn]|\s)*A(?:\\[rn]|\s)*R(?:\\[rn]|\s)*Y/

  const text = fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''))

  it.each(REDACTIONS_HELD_OUT)('leaves no secret in: $name', ({ text, plants, keep, secrets }) => {
    const masked = redact(text, secrets)
    const pieces = plants.flatMap((plant) =>
      Array.from({ length: Math.max(plant.length - 11, 1) }, (_, start) => plant.slice(start, start + 12)),
    )
    expect(pieces.filter((piece) => masked.includes(piece))).toEqual([])
    for (const kept of keep) expect(masked).toContain(kept)
    expect(redact(masked, secrets)).toBe(masked)
  })

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

  it('masks a token in disguise like any other', () => {
    fc.assert(
      fc.property(text, disguised, (before, token) => {
        const seen = redact(`${before} ${token} after`).replace(/(?<=\])[\u200b\ufeff\u00ad\u2066]+/g, '')
        expect(seen).toBe(redact(`${before} ${SECRET} after`))
      }),
      { numRuns },
    )
  })

  it('never keeps a token that is broken over lines', () => {
    fc.assert(
      fc.property(text, broken, text, (before, token, after) => {
        expect(redact(`${before}${token}${after}`)).not.toMatch(CANARY)
      }),
      { numRuns },
    )
  })

  it.each(['EAA', '%', '\\', '\\n', '&#6', '\u200b', 'a\n', '\n', 'a ', 'a_', 'a-b\n', '%25', 'bearer ', 'x'])(
    'takes time in proportion to the text, also for many %j',
    (piece) => {
      const secrets = ['correct horse battery']
      const started = performance.now()
      redact(piece.repeat(1_000_000 / piece.length), secrets)
      expect(performance.now() - started).toBeLessThan(15_000)
    },
  )

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
