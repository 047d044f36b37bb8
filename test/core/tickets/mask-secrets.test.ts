import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasSecret, maskSecrets } from '../../../src/core/tickets/mask-secrets.js'

const token = `EAAFAKE${'x1Yz'.repeat(40)}`
const SECRETS: [name: string, text: string][] = [
  ['a token', token],
  ['a token of Instagram', `IGAAFAKE${'x'.repeat(60)}`],
  ['a token in other letters at its start', `EAGFAKE${'x1Yz'.repeat(30)}`],
  ['a token behind invisible characters', Array.from(token).join('\u200b')],
  ['a token in wide letters', Array.from(token, (c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)).join('')],
  ['the rest of a token whose beginning was cut off', token.slice(9)],
  ['an app token', '1234567890123|FAKEsecretFAKE'],
  ['an app secret', '0123456789abcdefFACE0123456789ab'],
  ['a token of a sign-in', 'eyJGQUtFIjoiRkFLRSJ9.eyJGQUtFIjoiRkFLRSJ9.FAKEsignature'],
  ['a Chakra key', `chakra_FAKE${'x'.repeat(24)}`],
  ['a Bearer header', 'Authorization: Bearer FAKE1234567890123456'],
  ['a value that is called a secret', 'app_secret=FAKE1234567890123456'],
]

const INNOCENT = [
  'I pasted the new token and Meta says: Malformed access token.',
  'Bearer tokens are what we use, see https://developers.facebook.com/docs/permissions',
  'The chakra-ticket from yesterday is about number +91 98000 00001.',
  'wamid.HBgLOTE5ODAwMDAwMDEVAgARGBI5QTNDQTVCM0Q0Q0Q2RTY3RTcA did not arrive',
  'Token a1b2-c3d4 of app 1234567890123456, account 987654321098765',
  'Trace AXkY4Wnw3wHsLgmSAt4oTKj at 2026-11-23T12:00:00.000Z',
  'नया टोकन डालने के बाद भी त्रुटि 190 आती है',
  'رمز الوصول لا يعمل',
]

describe('hasSecret', () => {
  it.each(SECRETS)('sees %s', (_, secret) => {
    expect(hasSecret(secret)).toBe(true)
    expect(hasSecret(`before “${secret}”, after`)).toBe(true)
  })

  it.each(INNOCENT)('lets pass: %s', (text) => {
    expect(hasSecret(text)).toBe(false)
  })
})

describe('maskSecrets', () => {
  it('leaves nothing that looks like a secret, whatever is around it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(...SECRETS),
        fc.string(),
        (before, [, secret], after) => {
          const masked = maskSecrets(`${before} ${secret} ${after}`)
          expect(masked).not.toContain(secret)
          expect(hasSecret(masked)).toBe(false)
        },
      ),
    )
  })

  it.each(['\u200b', '\u00ad', '\ufeff'])('leaves no half of a token that %j parts', (mark) => {
    const short = token.slice(0, 80)
    for (const at of [1, 2, 20, 60])
      expect(maskSecrets(`a ${short.slice(0, at)}${mark}${short.slice(at)} b`)).toBe('a [redacted] b')
  })

  it('is done in time even with a text made to be slow', () => {
    const started = performance.now()
    for (const piece of ['EAA', 'a1', 'token ', 'token:', 'chakra_', 'eyJ', '0', '1|', '-', 'bearer '])
      maskSecrets(piece.repeat(4000))
    expect(performance.now() - started).toBeLessThan(2000)
  })
})
