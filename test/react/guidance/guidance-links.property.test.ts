import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LinkId } from '../../../src/core/index.js'
import { metaHref } from '../../../src/react/components/guidance-dialog/meta-href.js'
import { guidanceHref } from '../../../src/react/lib/guidance-href.js'
import { guidanceLabels } from '../../../src/react/lib/labels/guidance-labels.js'
import { safeHref } from '../../../src/react/lib/safe-href.js'

// SAFETY: the labels name every link.
const LINKS = Object.keys(guidanceLabels.pages) as LinkId[]
const SECRET = 'EAAFAKE0123456789abcdefCANARYxyz'

const secretForm = fc.constantFrom(
  SECRET,
  `123456789|${SECRET.slice(3)}`,
  `access_token=${SECRET.slice(3)}`,
  encodeURIComponent(`access_token=${SECRET.slice(3)}`),
  encodeURIComponent(`123456789|${SECRET.slice(3)}`),
)
const around = fc.constantFrom('', '1', '1234567890', '/', '?', '&x=', '#')
const withSecret = fc.tuple(around, secretForm, around).map((parts) => parts.join(''))
const linkId = fc.constantFrom(...LINKS)

describe('the address of a page', () => {
  it('never carries a token that came as an id', () => {
    fc.assert(
      fc.property(linkId, withSecret, (link, id) => {
        const ids = { appId: id, businessId: id, wabaId: id }
        expect(guidanceHref(link, ids, undefined)).toBe(guidanceHref(link, undefined, undefined))
      }),
    )
  })

  it('is never the host’s own where that carries what looks like a token', () => {
    fc.assert(
      fc.property(linkId, withSecret, fc.constantFrom('https://help.example/', '/help/'), (link, secret, base) => {
        expect(guidanceHref(link, undefined, { [link]: `${base}${secret}` })).toBe(guidanceHref(link, {}, undefined))
      }),
    )
  })

  it.each(['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', 'blob:x', 'https://'])(
    'is never the host’s own where that is %s',
    (address) => {
      expect(safeHref(address)).toBeNull()
    },
  )

  it.each([
    'https://help.example/a?b=c%20d',
    '/help#tokens',
    'mailto:help@example.com',
    'http://localhost:3000/',
    '?a=%',
  ])('is the host’s own where that is %s', (address) => {
    expect(guidanceHref('app-dashboard', undefined, { 'app-dashboard': address })).toBe(address)
  })

  it('holds the ids that are known', () => {
    expect(guidanceHref('app-dashboard', { appId: '123' }, undefined)).toContain('/apps/123/')
    expect(guidanceHref('whatsapp-manager', { wabaId: '456', businessId: '789' }, {})).toMatch(
      /business_id=789&asset_id=456$/,
    )
  })

  it('leaves out an id that is no number, or too long for one', () => {
    for (const appId of ['', 'abc', '12 3', '1'.repeat(33), '１２３'])
      expect(guidanceHref('app-dashboard', { appId }, undefined)).toBe('https://developers.facebook.com/apps/')
  })
})

describe('an address in Meta’s words', () => {
  it.each([
    'https://fb.me/terms',
    'https://www.facebook.com/x?y=z',
    'https://business.facebook.com/',
    'https://meta.com/',
  ])('is a link where it is %s', (address) => {
    expect(metaHref(address)).toBe(address)
  })

  it.each([
    'http://fb.me/terms',
    'https://facebook.com.evil.example/',
    'https://evilfacebook.com/',
    'https://www.facebook.com@evil.example/',
    'https://me:pw@www.facebook.com/',
    'https://www.facebook.com:444/',
    'https://faсebook.com/',
    'https://fb.me.evil.example/',
    `https://fb.me/?access_token=${SECRET}`,
    'javascript://fb.me/%0aalert(1)',
    '//fb.me/x',
    'https://',
  ])('is only text where it is %s', (address) => {
    expect(metaHref(address)).toBeNull()
  })
})
