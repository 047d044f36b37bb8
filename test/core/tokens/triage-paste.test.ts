import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_TOKEN_LENGTH, triagePaste } from '../../../src/core/index.js'
import { PASTES_HELD_OUT } from '../fixtures/pastes-held-out.js'

const runs = Number(process.env['FC_RUNS'] ?? 10_000)

const TOKEN = `EAAFAKE${'aB3'.repeat(50)}`
const OTHER_TOKEN = `EAAFAKE${'cD4'.repeat(50)}`
const HALVES = [TOKEN.slice(0, 60), TOKEN.slice(60)] as const
const SECRET = '0123456789abcdef0123456789abcdef'
const APP_TOKEN = '1234567890123456|FAKEabcdefghijklmnopqrstu'
const GRAPH = 'https://graph.facebook.com/v25.0'
const DEBUGGER = 'https://developers.facebook.com/tools/debug/accesstoken/'

const noticesOf = (text: string) => triagePaste(text).notices.map((notice) => notice.id)
const summary = (text: string) => {
  const { kind, sendable, token } = triagePaste(text)
  return { kind, sendable, token }
}

describe('triagePaste', () => {
  it('takes a token as it is', () => {
    expect(triagePaste(TOKEN)).toEqual({ token: TOKEN, kind: 'access-token', notices: [], sendable: 'yes' })
  })

  it.each([
    ['spaces around it', `  ${TOKEN}\t`, ['cleaned-space']],
    ['a line break after it', `${TOKEN}\r\n`, ['cleaned-space']],
    ['a line break in it', HALVES.join('\n'), ['cleaned-newline']],
    ['wrapped and indented lines', HALVES.join(' \r\n    '), ['cleaned-newline']],
    ['a zero-width space in it', HALVES.join('\u200b'), ['cleaned-zero-width']],
    ['a byte order mark', `\ufeff${TOKEN}`, ['cleaned-zero-width']],
    ['a direction mark', `\u202a${TOKEN}\u202c`, ['cleaned-zero-width']],
    ['a soft hyphen in it', HALVES.join('\u00ad'), ['cleaned-zero-width']],
    ['quotes', `"${TOKEN}"`, ['cleaned-quotes']],
    ['a quote and a comma', `${TOKEN}",`, ['cleaned-quotes']],
    ['typographic quotes', `“${TOKEN}”`, ['cleaned-quotes']],
    ['guillemets', `«${TOKEN}»`, ['cleaned-quotes']],
    ['single guillemets', `‹${TOKEN}›`, ['cleaned-quotes']],
    ['German quotes', `„${TOKEN}“`, ['cleaned-quotes']],
    ['Chinese and Japanese quotes', `『「${TOKEN}」』`, ['cleaned-quotes']],
    ['fullwidth quotes', `＂${TOKEN}＂`, ['cleaned-quotes']],
    ['backticks', `\`${TOKEN}\``, ['cleaned-quotes']],
    ['Bearer', `Bearer ${TOKEN}`, ['cleaned-bearer']],
    ['bearer, twice', `Bearer bearer ${TOKEN}`, ['cleaned-bearer']],
    ['OAuth', `OAuth ${TOKEN}`, ['cleaned-bearer']],
    ['a header', `Authorization: Bearer ${TOKEN}`, ['cleaned-bearer']],
    ['a header for curl', `-H "Authorization: Bearer ${TOKEN}"`, ['cleaned-bearer', 'cleaned-quotes']],
    ['a line of code', `fetch(url, { headers: { a: 'Bearer ${TOKEN}' } })`, ['cleaned-bearer']],
    ['access_token=', `access_token=${TOKEN}`, ['cleaned-parameter']],
    ['an address', `${GRAPH}/me?fields=id&access_token=${TOKEN}#x`, ['cleaned-parameter']],
    [
      'an address of debug_token that ends with the caller',
      `${GRAPH}/debug_token?input_token=${TOKEN}&access_token=EAAFAKEother`,
      ['cleaned-parameter'],
    ],
    ['a redirect', `https://acme.example/#access_token=${TOKEN}&expires_in=5183944`, ['cleaned-parameter']],
    [
      'an address of debug_token',
      `${GRAPH}/debug_token?access_token=EAAFAKEother&input_token=${TOKEN}`,
      ['cleaned-parameter'],
    ],
    ['an encoded parameter', `access_token=${TOKEN.replace('E', '%45')}`, ['cleaned-parameter']],
    ['a broken encoding beside it', `x=%E0%A4%A&access_token=${TOKEN}`, ['cleaned-parameter']],
    [
      'a curl command',
      `curl -X POST '${GRAPH}/1/messages' \\\n  -H 'Authorization: Bearer ${TOKEN}' \\\n  -d '{"to":"1"}'`,
      ['cleaned-curl'],
    ],
    [
      'a curl command of Windows',
      `curl "${GRAPH}/1/messages" ^\r\n  -H ^"Authorization: Bearer ${TOKEN}^"`,
      ['cleaned-curl'],
    ],
    ['a curl command with a parameter', `$ curl "${GRAPH}/me?access_token=${TOKEN}"`, ['cleaned-curl']],
    ['its heading on the line before', `Access token\n${TOKEN}\nMake sure you copy it.`, ['cleaned-text']],
    ['a mail', `Hi Ann,\n\nhere it is\n\n${TOKEN}\n\nBest, Bob`, ['cleaned-text']],
    ['a list', `• ${TOKEN}`, ['cleaned-text']],
    ['bold type', `**${TOKEN}**`, ['cleaned-text']],
    ['angle brackets', `<${TOKEN}>`, ['cleaned-text']],
    ['an argument', `setx WHATSAPP_TOKEN "${TOKEN}" /m`, ['cleaned-text']],
    ['a block of YAML', `token: |\n  ${TOKEN}\n`, ['cleaned-space', 'cleaned-text']],
    ['a curl command with a body', `curl ${GRAPH} -d '{"access_token":"${TOKEN}"}'`, ['cleaned-curl']],
    [
      'a curl command with an app token too',
      `curl "${GRAPH}/debug_token?input_token=${TOKEN}&access_token=${APP_TOKEN}"`,
      ['cleaned-curl'],
    ],
    ['JSON', `{"token_type":"bearer","access_token":"${TOKEN}","expires_in":1}`, ['cleaned-json']],
    ['a line of JSON', `  "accessToken": "${TOKEN}",`, ['cleaned-space', 'cleaned-json']],
    ['JSON in JSON', JSON.stringify(JSON.stringify({ token: TOKEN })), ['cleaned-json']],
    ['JSON with a line break at its end', JSON.stringify({ token: `${TOKEN}\n` }), ['cleaned-json', 'cleaned-newline']],
    ['JSON with Bearer', `{"Authorization":"Bearer ${TOKEN}"}`, ['cleaned-json', 'cleaned-bearer']],
    ['an .env line', `WHATSAPP_TOKEN=${TOKEN}`, ['cleaned-env']],
    ['an exported .env line', `export META_ACCESS_TOKEN='${TOKEN}' # production`, ['cleaned-env', 'cleaned-quotes']],
    ['a whole .env file', `APP_ID=1\nVERIFY_TOKEN=FAKEverify\nWA_KEY=${TOKEN}\nPORT=1`, ['cleaned-env']],
    ["Postman's JSON", JSON.stringify({ bearer: [{ key: 'token', value: TOKEN, type: 'string' }] }), ['cleaned-json']],
    ['YAML of Kubernetes', `- name: WHATSAPP_TOKEN\n  value: ${TOKEN}`, ['cleaned-env']],
    ['a line of YAML', `token: ${TOKEN}`, ['cleaned-env']],
    ['its caption', `Access token: ${TOKEN}`, ['cleaned-env']],
    ['a line of PHP', `$accessToken = '${TOKEN}';`, ['cleaned-env', 'cleaned-quotes']],
    ['an array of PHP', `'access_token' => '${TOKEN}',`, ['cleaned-env', 'cleaned-quotes']],
    ['a line of Go', `token := "${TOKEN}"`, ['cleaned-env', 'cleaned-quotes']],
    ['a line of Node', `const token = '${TOKEN}';`, ['cleaned-env', 'cleaned-quotes']],
    ['a line of Python', `ACCESS_TOKEN = "${TOKEN}"`, ['cleaned-env', 'cleaned-quotes']],
    ['a variable of PowerShell', `$env:WHATSAPP_TOKEN = "${TOKEN}"`, ['cleaned-env', 'cleaned-quotes']],
  ])('takes a token out of %s, and says so', (_, text, notices) => {
    expect(summary(text)).toEqual({ token: TOKEN, kind: 'access-token', sendable: 'yes' })
    expect(noticesOf(text)).toEqual(notices)
  })

  it.each([
    ['access-token', 'yes', `EAJ${'aB3'.repeat(40)}`],
    ['app-token', 'no', APP_TOKEN],
    ['app-token', 'no', '634974688087057%7CFAKEabc'],
    ['app-token', 'no', '634974688087057 | FAKEabc'],
    ['app-token', 'no', `${DEBUGGER}?access_token=${encodeURIComponent(APP_TOKEN)}`],
    ['app-token', 'no', `here it is ${APP_TOKEN} thanks`],
    ['app-secret', 'no', SECRET],
    ['app-secret', 'no', SECRET.toUpperCase()],
    ['app-secret', 'no', `APP_SECRET=${SECRET}`],
    ['app-secret', 'no', `App secret: ${SECRET}`],
    ['app-secret', 'no', `{"client_secret":"${SECRET}"}`],
    ['app-secret', 'no', `client_id=1&client_secret=${SECRET}`],
    ['app-secret', 'no', `my secret (${SECRET}) is this`],
    ['app-secret', 'no', `My app secret is ${SECRET}.`],
    ['masked', 'no', 'EAAB…ZDZD'],
    ['masked', 'no', 'EAABwzLixnjYBO…'],
    ['masked', 'no', 'EAAB … ZDZD'],
    ['masked', 'no', 'EAAB********ZDZD'],
    ['masked', 'no', '••••••••'],
    ['masked', 'no', 'EAABabc...'],
    ['masked', 'no', 'curl -H "Authorization: Bearer <ACCESS_TOKEN>"'],
    ['masked', 'no', 'Bearer {access-token}'],
    ['masked', 'no', 'Bearer {{token}}'],
    ['masked', 'no', '[ACCESS TOKEN]'],
    ['masked', 'no', 'Bearer $WHATSAPP_TOKEN'],
    ['masked', 'no', 'Bearer ${TOKEN}'],
    ['masked', 'no', 'your-access-token'],
    ['empty', 'no', ''],
    ['empty', 'no', ' \n\t\u200b'],
    ['empty', 'no', '""'],
    ['empty', 'no', 'Bearer '],
    ['empty', 'no', 'OAuth'],
    ['empty', 'no', 'Authorization: Bearer'],
    ['empty', 'no', 'access_token='],
    ['app-secret', 'no', `770011220033441\n${SECRET}`],
    ['app-secret', 'no', `app_id\n770011220033441\napp_secret\n${SECRET}`],
    ['app-secret', 'no', `${SECRET}\nmy-verify-token`],
    ['app-secret', 'no', `${TOKEN}\n${SECRET}`],
    ...['\x07', '\0', 'é', '\ufffd', '\u0430', '\u{1f511}', '\\n', '\\\n', '\\', '%0A', '%20'].map(
      (gap): [string, string, string] => ['unknown', 'confirm', HALVES.join(gap)],
    ),
    ['debugger-url', 'no', DEBUGGER],
    ['debugger-url', 'confirm', `${DEBUGGER}?access_token=${TOKEN}&version=v25.0`],
    ['debugger-url', 'confirm', `https://developers.facebook.com/tools/explorer/?access_token=${TOKEN}`],
    ['instagram-token', 'confirm', 'IGAAFAKEabc123'],
    ['instagram-token', 'confirm', 'IGQVFAKEabc_123'],
    ['jwt', 'confirm', 'eyJhbGciOiJIUzI1NiJ9.eyJGQUtFIjoxfQ.c2lnbmF0dXJl'],
    ['id', 'confirm', '102290129340398'],
    ['id', 'confirm', ' 17841400000000000 '],
    ['verify-token', 'confirm', 'my_verify_token'],
    ['verify-token', 'confirm', 'VERIFY_TOKEN=102290129340398'],
    ['access-token', 'yes', `CHAKRA_KEY=${TOKEN}`],
    ['unknown', 'confirm', 'access_token=%E0%A4%A'],
    ['verify-token', 'confirm', 'WEBHOOK_VERIFY_TOKEN=FAKEhello'],
    ['verify-token', 'confirm', 'https://acme.example/hook?hub.mode=subscribe&hub.verify_token=FAKEhello'],
    ['chakra-key', 'confirm', 'chakra_FAKE123'],
    ['chakra-key', 'confirm', 'CHAKRA_API_KEY=eyJFAKE.abc.def'],
    ['chakra-key', 'confirm', `curl https://api.chakrahq.com/v1/ext/plugin -H 'Authorization: Bearer FAKEabc'`],
    ['unknown', 'confirm', 'hunter2!'],
    ['unknown', 'confirm', `Token:\n> ${HALVES.join('\n> ')}`],
    ['unknown', 'confirm', `the token ${HALVES.join('=\r\n')}`],
    ['unknown', 'confirm', `It ends with ZDZD: ${HALVES[0]}xyz\nZDZD`],
    ['unknown', 'confirm', `the token ${TOKEN}…`],
    ['unknown', 'confirm', `the token ${TOKEN}****`],
    ['masked', 'no', `${TOKEN}…`],
    ['unknown', 'confirm', 'YWJjZGVmZ2hpams='],
    ['unknown', 'confirm', 'whsec_FAKEabc'],
    ['unknown', 'confirm', 'sk-FAKEabc'],
    ['unknown', 'confirm', 'EAAB aB3'],
    ['unknown', 'confirm', `${TOKEN}\n${OTHER_TOKEN}`],
    ['unknown', 'confirm', `${TOKEN}\r\n\r\n  ${OTHER_TOKEN}`],
    ['unknown', 'confirm', 'eaafake'],
    ['unknown', 'confirm', '123456789'],
    ['unknown', 'confirm', '<!doctype html><html><body>Sign in</body></html>'],
    ['unknown', 'confirm', '\0\u0001\u0002\ufffd'],
    ['unknown', 'confirm', 'curl https://acme.example'],
  ])('calls it %s (sendable: %s): %j', (kind, sendable, text) => {
    expect(summary(text)).toMatchObject({ kind, sendable })
  })

  it.each([
    ['CLIENT_KEY=FAKEa1\nVERIFY_TOKEN=FAKEb2\nWA_TOKEN=FAKEc3', 'FAKEc3'],
    ['pay the bearer hunter2 soon', 'pay the bearer hunter2 soon'],
  ])('takes of %j the value that is called a token, and no word of a sentence', (text, token) => {
    expect(triagePaste(text).token).toBe(token)
  })

  it.each([
    ['lines', `${TOKEN}\n${OTHER_TOKEN}`],
    ['an .env file', `OLD_TOKEN=${TOKEN}\nNEW_TOKEN=${OTHER_TOKEN}`],
  ])('asks for one of two tokens in %s', (_, text) => {
    const { notices } = triagePaste(text)
    expect(notices.filter(({ severity }) => severity !== 'info')).toEqual([{ id: 'several', severity: 'warning' }])
  })

  it.each([
    ['in JSON', `{"a":"${TOKEN}","token":"${TOKEN}"}`],
    ['on two lines', `${TOKEN}\n${TOKEN}`],
    ['in one line', `${TOKEN} ${TOKEN}`],
  ])('takes the same token twice for one: %s', (_, text) => {
    expect(triagePaste(text)).toMatchObject({ token: TOKEN, sendable: 'yes' })
    expect(noticesOf(text)).not.toContain('several')
  })

  it.each(['106540352242922', '106540352242922\n102290129340398'])('leaves the ids below a token alone: %j', (ids) => {
    expect(triagePaste(`${TOKEN}\n${ids}`)).toMatchObject({ token: TOKEN, sendable: 'yes' })
  })

  it.each(PASTES_HELD_OUT)('knows $name', ({ text, token, kind, sendable, notices = [] }) => {
    const result = summary(text)
    expect(result).toMatchObject({ ...(token && { token }), ...(kind && { kind }) })
    expect(sendable).toContain(result.sendable)
    expect(noticesOf(text)).toEqual(expect.arrayContaining(notices))
  })

  it.each(PASTES_HELD_OUT.filter(({ kind }) => kind === 'access-token'))(
    'finds nothing more to clean in what it took: $name',
    ({ text }) => {
      expect(summary(triagePaste(text).token)).toEqual(summary(text))
    },
  )

  it('keeps the token of a debugger address, and none where there is none', () => {
    expect(triagePaste(`${DEBUGGER}?access_token=${TOKEN}`).token).toBe(TOKEN)
    expect(triagePaste(DEBUGGER).token).toBe('')
  })

  it.each([
    ['EAAFAKE', [{ id: 'short', severity: 'warning' }]],
    [`EAA${'x'.repeat(57)}`, []],
    [`EAA${'x'.repeat(497)}`, []],
    [`EAA${'x'.repeat(498)}`, [{ id: 'long', severity: 'warning' }]],
    [APP_TOKEN, [{ id: 'app-token', severity: 'error' }]],
    [SECRET, [{ id: 'app-secret', severity: 'error' }]],
    ['EAAB…', [{ id: 'masked', severity: 'error' }]],
    ['', [{ id: 'empty', severity: 'info' }]],
    ['IGAAFAKE', [{ id: 'instagram', severity: 'warning' }]],
    ['eyJFAKE.a.b', [{ id: 'jwt', severity: 'warning' }]],
    ['102290129340398', [{ id: 'id', severity: 'warning' }]],
    ['verify-me', [{ id: 'verify-token', severity: 'warning' }]],
    ['chakra-FAKE', [{ id: 'chakra-key', severity: 'warning' }]],
    ['chakra-FAKEñ', [{ id: 'chakra-key', severity: 'warning' }]],
    [DEBUGGER, [{ id: 'debugger-url', severity: 'warning' }]],
    ['hunter2!', [{ id: 'unknown', severity: 'warning' }]],
    [
      'hunter 2',
      [
        { id: 'unknown', severity: 'warning' },
        { id: 'space-inside', severity: 'warning' },
      ],
    ],
    [
      'hunter\u0007',
      [
        { id: 'unknown', severity: 'warning' },
        { id: 'control-characters', severity: 'warning' },
      ],
    ],
    [
      'señor',
      [
        { id: 'unknown', severity: 'warning' },
        { id: 'non-ascii', severity: 'warning' },
      ],
    ],
    [
      "'hunter2'",
      [
        { id: 'cleaned-quotes', severity: 'info' },
        { id: 'unknown', severity: 'warning' },
      ],
    ],
  ])('says what is to be said of %j', (text, notices) => {
    expect(triagePaste(text).notices).toEqual(notices)
  })

  describe('with too much', () => {
    const tooLong = [{ id: 'too-long', severity: 'error' }]

    it.each([
      ['a long token', `EAA${'x'.repeat(MAX_TOKEN_LENGTH - 2)}`, 'access-token'],
      ['200 kB', 'x'.repeat(200_000), 'unknown'],
      [
        '200 kB of noise',
        String.fromCharCode(...Array.from({ length: 20_000 }, (_, i) => (i * 7919) % 65_536)).repeat(10),
        'unknown',
      ],
    ])('never sends %s', (_, text, kind) => {
      expect(triagePaste(text)).toEqual({ token: '', kind, notices: tooLong, sendable: 'no' })
    })

    it('takes the longest token that is allowed, whatever space is around it', () => {
      const token = `EAA${'x'.repeat(MAX_TOKEN_LENGTH - 3)}`
      expect(summary(' '.repeat(300) + token)).toEqual({ token, kind: 'access-token', sendable: 'yes' })
    })

    it.each([
      ['Bearer '.repeat(1_400)],
      ['"'.repeat(9_999) + 'x'],
      ['"a":'.repeat(2_500)],
      ['"token":"'.repeat(1_100)],
      ['"'.repeat(5_000) + ' '.repeat(4_000) + 'x'],
      ['access_token='.repeat(769)],
      ['token=token='.repeat(800)],
      ['token:'.repeat(1_600)],
      [`a${' '.repeat(9_990)}b`],
      [`token${' '.repeat(9_990)}b`],
      [' x'.repeat(5_000)],
      ['x\n'.repeat(4_999)],
      [`${'\n'.repeat(200_000)}x`],
      ['1'.repeat(9_999)],
      ['curl '.repeat(2_000)],
      ['\\'.repeat(9_990) + '"'],
      [`"a":"${'\\x'.repeat(4_990)}`],
      ['x'.repeat(5_000_000)],
    ])('is done soon with %#', (text) => {
      const start = performance.now()
      triagePaste(text)
      expect(performance.now() - start).toBeLessThan(500)
    })
  })

  describe('of anything', () => {
    const piece = fc.constantFrom(
      TOKEN,
      APP_TOKEN,
      SECRET,
      DEBUGGER,
      'Bearer ',
      'bearer:',
      'curl ',
      'access_token=',
      'input_token=',
      '"',
      "'",
      '“',
      '{',
      '}',
      ':',
      '=',
      ',',
      '\\',
      '\\"',
      '%22',
      '%',
      '\n',
      ' ',
      '\u200b',
      '"token":"',
      'TOKEN=',
      'VERIFY_TOKEN=',
      'export ',
      '#',
      '…',
      '***',
      '-H ',
      'Authorization: ',
      'EAAFAKE',
    )
    const text = fc.oneof(
      fc
        .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 14 })
        .map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )

    it('never throws, is stable on its own token, and never grows', { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(text, (paste) => {
          const first = triagePaste(paste)
          expect(first.token.length).toBeLessThanOrEqual(paste.length)
          const second = triagePaste(first.token)
          expect(second.token).toBe(first.token)
          expect(second.notices.some((notice) => notice.id.startsWith('cleaned-'))).toBe(false)
          const nothingToSend = first.token === ''
          expect(nothingToSend && first.sendable !== 'no').toBe(false)
          expect(!nothingToSend && first.sendable === 'no' && second.sendable !== 'no').toBe(false)
        }),
        { numRuns: runs },
      )
    })

    it('sends nothing unasked that does not look like a token of Meta', { timeout: 600_000 }, () => {
      fc.assert(
        fc.property(text, (paste) => {
          const { sendable, token } = triagePaste(paste)
          expect(sendable !== 'yes' || /^EA[A-Z][\w-]+$/.test(token)).toBe(true)
        }),
        { numRuns: runs },
      )
    })
  })
})
