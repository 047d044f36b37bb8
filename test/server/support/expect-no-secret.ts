import { expect } from 'vitest'

/** Nothing of a secret is in a text: neither itself, nor encoded, nor a fragment of 12 characters. */
export function expectNoSecret(text: string, secrets: string[]): void {
  for (const secret of secrets) {
    const encoded = [secret, btoa(secret), encodeURIComponent(secret), Buffer.from(secret).toString('hex')]
    const fragments = Array.from({ length: secret.length - 11 }, (_, start) => secret.slice(start, start + 12))
    const found = [...encoded, ...fragments].filter((form) => text.includes(form))
    expect(found, 'forms of a secret').toEqual([])
  }
}
