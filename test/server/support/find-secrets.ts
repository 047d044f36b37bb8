/** What of some secrets is in a text: themselves, encoded, or in fragments of 12 characters. */
export function findSecrets(text: string, secrets: string[]): string[] {
  return secrets.flatMap((secret) => {
    const encoded = [secret, btoa(secret), encodeURIComponent(secret), Buffer.from(secret).toString('hex')]
    const fragments = Array.from({ length: secret.length - 11 }, (_, start) => secret.slice(start, start + 12))
    return [...encoded, ...fragments].filter((form) => text.includes(form)).slice(0, 3)
  })
}
