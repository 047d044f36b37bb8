import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findGuidance, parseGraphError } from '../../../src/core/index.js'
import { createTicketDraft, type TicketInput } from '../../../src/core/tickets/create-ticket-draft.js'
import { hasSecret } from '../../../src/core/tickets/mask-secrets.js'
import { makeInspection } from '../fixtures/make-inspection.js'
import { makeError, makeStatus } from '../guidance/make-error.js'

const token = `EAAFAKE${'x1Yz'.repeat(40)}`
const expired = parseGraphError(
  { error: { code: 190, error_subcode: 463, message: 'Session has expired on Sunday', fbtrace_id: 'AFAKEtrace1' } },
  { httpStatus: 400 },
)

const draftOf = (input: Partial<TicketInput> = {}) => {
  const error = input.error ?? expired
  return createTicketDraft({ error, guidance: findGuidance(error), packageVersion: '1.2.3', ...input })
}

const wide: TicketInput['about'] = {
  credentialId: 'acme-whatsapp',
  token: {
    fingerprint: 'a1b2-c3d4',
    status: makeStatus({ state: 'expired' }),
    inspection: makeInspection({
      scopes: ['whatsapp_business_messaging'],
      expiry: { kind: 'at', at: new Date('2026-03-01T00:00:00Z') },
      dataAccessExpiry: { kind: 'never' },
    }),
    reach: [
      {
        wabaId: '102290129340399',
        state: 'reachable',
        phoneNumbers: [{ id: '106540352242922', displayPhoneNumber: '+91 98000 00001', verifiedName: 'Acme' }],
        error: null,
      },
    ],
  },
  requirements: {
    appId: '1',
    wabas: [{ id: '102290129340398', name: 'Acme' }],
    permissions: [],
    recommendedPermissions: [],
  },
}

describe('createTicketDraft', () => {
  it('says what is known of the error and of the token', () => {
    const stepsDone = [{ id: 'generate', text: 'Generate a token.' }]
    const at = new Date('2026-03-10T12:00:00Z')
    expect(draftOf({ about: wide, at, stepsDone })).toEqual({
      subject: `190/463 · ${findGuidance(expired).title}`,
      guidanceId: 'token-190-expired',
      family: 'token-190',
      reason: 'expired',
      code: 190,
      subcode: 463,
      httpStatus: 400,
      message: 'Session has expired on Sunday',
      traceId: 'AFAKEtrace1',
      at: '2026-03-10T12:00:00Z',
      credentialId: 'acme-whatsapp',
      state: 'expired',
      fingerprint: 'a1b2-c3d4',
      appId: '634974688087057',
      wabaIds: ['102290129340398', '102290129340399'],
      phoneNumberIds: ['106540352242922'],
      scopes: ['whatsapp_business_messaging'],
      expiry: '2026-03-01T00:00:00Z',
      dataAccessExpiry: 'never',
      stepsDone,
      packageVersion: '1.2.3',
    })
  })

  it('leaves out what is not known', () => {
    const error = makeError({ httpStatus: null })
    expect(draftOf({ error, at: new Date(Number.NaN) })).toEqual({
      subject: findGuidance(error).title,
      guidanceId: 'unknown',
      family: 'other',
      wabaIds: [],
      phoneNumberIds: [],
      stepsDone: [],
      packageVersion: '1.2.3',
    })
  })

  it('keeps code 0, which is a code', () => {
    expect(draftOf({ error: makeError({ code: 0, family: 'auth-0' }) })).toMatchObject({ code: 0 })
  })

  it('tells a token without permissions from one whose permissions nobody knows', () => {
    const scopesOf = (scopes: string[] | null) =>
      draftOf({ about: { token: { inspection: makeInspection({ scopes }) } } }).scopes
    expect(scopesOf([])).toEqual([])
    expect(scopesOf(null)).toBeUndefined()
  })

  it('is plain JSON', () => {
    const draft = draftOf({ about: wide, at: new Date(0) })
    expect(JSON.parse(JSON.stringify(draft))).toEqual(draft)
  })

  it('keeps what Meta writes on one line, and from turning the text around', () => {
    const error = makeError({ message: 'One\r\nFingerprint: faked\u2028\u202Etwo' })
    expect(draftOf({ error }).message).toBe('One Fingerprint: faked two')
  })

  it('takes only digits for ids', () => {
    const requirements = {
      appId: token,
      wabas: [{ id: `1${token}`, name: null }],
      permissions: [],
      recommendedPermissions: [],
    }
    expect(draftOf({ about: { requirements } })).toMatchObject({ wabaIds: [] })
    expect(draftOf({ about: { requirements } })).not.toHaveProperty('appId')
  })

  it('lets no token through, wherever it was planted', () => {
    const text = fc
      .tuple(
        fc.string(),
        fc.constantFrom(token, `IGQ${token}`, `12345678|${token.slice(7, 40)}`, token.slice(8)),
        fc.string(),
      )
      .map(([before, secret, after]) => `${before} ${secret} ${after}`)
    fc.assert(
      fc.property(text, (planted) => {
        const draft = draftOf({
          error: makeError({ message: planted, details: planted, traceId: planted }),
          guidance: { id: 'unknown', title: planted },
          about: {
            credentialId: planted,
            token: { fingerprint: planted, inspection: makeInspection({ scopes: [planted], appId: planted }) },
          },
          stepsDone: [{ id: 'generate', text: planted }],
        })
        expect(
          Object.values(draft)
            .flat()
            .map((value) => (typeof value === 'object' ? value.text : `${value}`))
            .filter(hasSecret),
        ).toEqual([])
      }),
    )
  })

  it('joins a token that a byte order mark parts, and masks it', () => {
    const parted = `EA\ufeff${token.slice(2, 60)}`
    expect(draftOf({ about: { credentialId: parted } }).credentialId).toBe('[redacted]')
  })

  it('stays short, however much Meta writes', () => {
    expect(JSON.stringify(draftOf({ error: makeError({ message: 'long '.repeat(100_000) }) })).length).toBeLessThan(
      4000,
    )
  })
})
