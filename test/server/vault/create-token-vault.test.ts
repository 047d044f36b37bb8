import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTokenVault } from '../../../src/server/vault/create-token-vault.js'
import { LIVE, NEXT } from '../support/tokens.js'

const OLD = { id: 'old', key: btoa('o'.repeat(32)) }
const NEW = { id: 'new', key: new Uint8Array(32).fill(9) }
const BINDING = { accountId: 'acme', credentialId: 'wa-1', version: 3 }
const vault = createTokenVault({ keys: [OLD] })

describe('createTokenVault', () => {
  it('opens what it sealed', async () => {
    await expect(vault.open(await vault.seal(LIVE, BINDING), BINDING)).resolves.toBe(LIVE)
  })

  it('seals the same token differently every time', async () => {
    const sealed = await Promise.all(Array.from({ length: 200 }, () => vault.seal(LIVE, BINDING)))
    expect(new Set(sealed.map((envelope) => envelope.split('.')[2])).size).toBe(200)
    expect(new Set(sealed.map((envelope) => envelope.split('.')[3])).size).toBe(200)
  })

  it('names format and key in the envelope, and nothing of the token', async () => {
    const sealed = await vault.seal(LIVE, BINDING)
    expect(sealed).toMatch(/^v1\.old\.[\w-]{43}\.[\w-]{16}\.[\w-]+$/)
    expect(sealed).not.toContain(LIVE.slice(0, 12))
  })

  it('rejects an envelope with any one bit flipped', async () => {
    const both = createTokenVault({ keys: [OLD, { id: 'nld', key: btoa('n'.repeat(32)) }] })
    const bytes = new TextEncoder().encode(await both.seal('EAAFAKEshort', BINDING))
    const flips = Array.from({ length: bytes.length * 8 }, (_, bit) => {
      const flipped = bytes.slice()
      const index = bit >> 3
      flipped[index] = (flipped[index] ?? 0) ^ (1 << (bit & 7))
      return both.open(new TextDecoder('latin1').decode(flipped), BINDING)
    })
    const results = await Promise.allSettled(flips)
    expect(results.filter(({ status }) => status === 'fulfilled')).toEqual([])
    expect(results).toHaveLength(bytes.length * 8)
  })

  it('rejects an envelope that was cut, extended or is none', async () => {
    const sealed = await vault.seal(LIVE, BINDING)
    for (const envelope of [
      '',
      'v1',
      sealed.slice(0, -1),
      `${sealed}A`,
      `${sealed}.AAAA`,
      `${sealed}=`,
      ` ${sealed}`,
      LIVE,
    ]) {
      await expect(vault.open(envelope, BINDING)).rejects.toThrow('sealed token')
    }
  })

  it('rejects an envelope in any other place or version', { timeout: 600_000 }, async () => {
    const binding = fc.record({
      accountId: fc.string({ maxLength: 12 }),
      credentialId: fc.string({ maxLength: 12 }),
      version: fc.nat(50),
    })
    await fc.assert(
      fc.asyncProperty(binding, binding, async (from, to) => {
        const opened = await vault.open(await vault.seal(NEXT, from), to).catch(() => 'refused')
        expect(opened).toBe(JSON.stringify(from) === JSON.stringify(to) ? NEXT : 'refused')
      }),
      { numRuns: Number(process.env['FC_RUNS'] ?? 10_000) / 20 },
    )
  })

  it('does not confuse where one field ends and the next begins', async () => {
    const sealed = await vault.seal(LIVE, { accountId: 'ab', credentialId: 'c', version: 1 })
    await expect(vault.open(sealed, { accountId: 'a', credentialId: 'bc', version: 1 })).rejects.toThrow('sealed token')
  })

  it('does not confuse fields that imitate what stands between them', async () => {
    const between = '\0\0\0\0'
    const sealed = await vault.seal(LIVE, { accountId: `a${between}b`, credentialId: 'c', version: 1 })
    const moved = { accountId: 'a', credentialId: `b${between}c`, version: 1 }
    await expect(vault.open(sealed, moved)).rejects.toThrow('sealed token')
  })

  it('opens with an old key and seals with the first one', async () => {
    const sealed = await vault.seal(LIVE, BINDING)
    const rotated = createTokenVault({ keys: [NEW, OLD] })
    await expect(rotated.open(sealed, BINDING)).resolves.toBe(LIVE)
    expect(await rotated.seal(LIVE, BINDING)).toMatch(/^v1\.new\./)
  })

  it('does not open without the key, nor with another key of the same id', async () => {
    const sealed = await vault.seal(LIVE, BINDING)
    await expect(createTokenVault({ keys: [NEW] }).open(sealed, BINDING)).rejects.toThrow('not among the keys')
    const impostor = createTokenVault({ keys: [{ id: 'old', key: NEW.key }] })
    await expect(impostor.open(sealed, BINDING)).rejects.toThrow('another key')
  })

  it('gives a token the same short fingerprint before and after a rotation of keys', async () => {
    const before = await vault.fingerprint(LIVE)
    expect(before).toMatch(/^[0-9a-f]{4}-[0-9a-f]{4}$/)
    expect(await createTokenVault({ keys: [NEW, OLD] }).fingerprint(LIVE)).toBe(before)
    expect(await vault.fingerprint(NEXT)).not.toBe(before)
    expect(await createTokenVault({ keys: [NEW] }).fingerprint(LIVE)).not.toBe(before)
  })

  it.each([
    ['no key', [], 'at least one key'],
    ['a short key', [{ id: 'a', key: btoa('short') }], 'not 32 bytes'],
    ['a long key', [{ id: 'a', key: btoa('x'.repeat(33)) }], 'not 32 bytes'],
    ['a key that is not base64', [{ id: 'a', key: `${'x'.repeat(40)}!!!!` }], 'not 32 bytes'],
    ['an empty key', [{ id: 'a', key: '' }], 'not 32 bytes'],
    ['a malformed id', [{ id: 'a.b', key: NEW.key }], 'needs an id'],
    ['the same id twice', [NEW, { ...OLD, id: 'new' }], 'must be unique'],
  ])('throws a sentence for %s', (_, keys, sentence) => {
    expect(() => createTokenVault({ keys })).toThrow(sentence)
  })

  it('never repeats a key in what it throws', () => {
    expect(() => createTokenVault({ keys: [{ id: 'a', key: 'FAKE-secret-key' }] })).toThrow(/^(?!.*FAKE-secret-key)/)
  })
})
