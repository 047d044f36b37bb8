import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAX_TICKET_ADDRESS, ticketAddress } from '../../../src/core/tickets/ticket-address.js'

const TEMPLATE = 'https://help.example/new?subject={subject}&body={body}'

const wellFormed = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text))
const read = (href: string | undefined) => new URL(href ?? 'https://nothing.example').searchParams

describe('ticketAddress', () => {
  it('fills in subject and body', () => {
    const address = ticketAddress(TEMPLATE, '190/463 · Ended & gone', 'Line 1\nLine 2 {subject} 100 %')
    expect(address?.shortened).toBe(false)
    expect(read(address?.href).get('subject')).toBe('190/463 · Ended & gone')
    expect(read(address?.href).get('body')).toBe('Line 1\nLine 2 {subject} 100 %')
  })

  it('writes a mail', () => {
    expect(ticketAddress('mailto:help@chakra.example?subject={subject}&body={body}', 'A b', 'c\nd')?.href).toBe(
      'mailto:help@chakra.example?subject=A%20b&body=c%0D%0Ad',
    )
  })

  it.each(['http://localhost:3000/?b={body}', 'HTTPS://help.example/{body}'])('takes %s', (template) => {
    expect(ticketAddress(template, '', 'x')).not.toBeNull()
  })

  it.each([
    'javascript:alert({body})',
    'http://help.example/{body}',
    '/tickets?b={body}',
    'data:text/html,{body}',
    'https://',
    '',
  ])('refuses %s', (template) => {
    expect(ticketAddress(template, 'a', 'b')).toBeNull()
  })

  it('refuses a token, in the template, the subject or the body', () => {
    const token = `EAAFAKE${'x'.repeat(60)}`
    expect(ticketAddress(`${TEMPLATE}&t=${token}`, 'a', 'b')).toBeNull()
    expect(ticketAddress(TEMPLATE, token, 'b')).toBeNull()
    expect(ticketAddress(TEMPLATE, 'a', token)).toBeNull()
  })

  it('cuts the body where the address would become too long, and says so', () => {
    const address = ticketAddress(TEMPLATE, 'A', 'नमस्ते '.repeat(1000))
    expect(address?.shortened).toBe(true)
    expect(address?.href.length).toBeLessThanOrEqual(MAX_TICKET_ADDRESS)
    expect(read(address?.href).get('body')).toMatch(/^नमस्ते .*…$/)
  })

  it('makes an address of any text', () => {
    const piece = fc.constantFrom('a', '%', '\ud800', '\udfff', '😀', 'न', '\n', ' ', '&', '#', '{body}', '{subject}')
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((pieces) => pieces.join(''))
    const long = fc.tuple(text, fc.nat(500)).map(([piece, times]) => piece.repeat(times))
    fc.assert(
      fc.property(text, long, (subject, body) => {
        const address = ticketAddress(TEMPLATE, subject, body)
        if (!address) return
        expect(address.href.length).toBeLessThanOrEqual(MAX_TICKET_ADDRESS)
        expect(read(address.href).get('subject')).toBe(wellFormed(subject))
      }),
    )
  })
})
