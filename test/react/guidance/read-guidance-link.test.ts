import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseGraphError } from '../../../src/core/index.js'
import { guidanceLinkFor, readGuidanceLink } from '../../../src/react/index.js'

describe('readGuidanceLink', () => {
  it.each([
    ['?wac-error=190', { code: 190 }],
    ['?wac-error=0', { code: 0 }],
    ['?page=2&wac-error=190.463', { code: 190, error_subcode: 463 }],
    ['wac-error=131005', { code: 131005 }],
    ['https://admin.example/settings?wac-error=10#token', { code: 10 }],
    ['https://admin.example/#/settings?wac-error=10', { code: 10 }],
  ])('reads %s', (address, error) => {
    expect(readGuidanceLink(address)).toEqual({ error: { ...error, fbtrace_id: '' } })
  })

  it('reads an address object', () => {
    expect(readGuidanceLink(new URL('https://admin.example/?wac-error=3'))).toMatchObject({ error: { code: 3 } })
  })

  it.each([
    '',
    '?',
    '?wac-error',
    '?wac-error=',
    '?wac-error=-1',
    '?wac-error=0190',
    '?wac-error=190.',
    '?wac-error=190.0',
    '?wac-error=190.463.1',
    '?wac-error=190%0A',
    '?wac-error= 190',
    '?wac-error=1e3',
    '?wac-error=0xbe',
    '?wac-error=١٩٠',
    '?wac-error=12345678',
    '?wac-error=<script>',
    '?wac-error=190&wac-error=10',
    '?error=190',
    '?WAC-ERROR=190',
    'https://admin.example/?a=1#?wac-error=190',
  ])('takes %s for nothing', (address) => {
    expect(readGuidanceLink(address)).toBeNull()
  })

  it('gives a known error or nothing, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), fc.string(), (address, value) => {
        const linked = readGuidanceLink(`${address}?wac-error=${value}`)
        expect(linked === null || Number.isSafeInteger(linked.error.code)).toBe(true)
      }),
    )
  })
})

describe('guidanceLinkFor', () => {
  it.each([200, 210, 299, 401, 63_001])('is read back as %s, which looks like something else', (code) => {
    expect(parseGraphError(readGuidanceLink(`${guidanceLinkFor({ code, subcode: null })}`))).toMatchObject({
      code,
      traceId: null,
    })
  })

  it('is read back as the same error', () => {
    fc.assert(
      fc.property(fc.nat(9_999_999), fc.option(fc.integer({ min: 1, max: 99_999_999 })), (code, subcode) => {
        const link = guidanceLinkFor({ code, subcode })
        expect(parseGraphError(readGuidanceLink(link ?? ''))).toMatchObject({ code, subcode })
      }),
    )
  })

  it('has none for an error without a code', () => {
    expect(guidanceLinkFor({ code: null, subcode: null })).toBeNull()
    expect(guidanceLinkFor({ code: -5, subcode: null })).toBeNull()
  })
})
