import { MASK, maskTokens } from './mask-tokens.js'

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))

/** The characters of a base64 text that only the secret decides, whatever stands before and after it. */
function base64Forms(secret: string): string[] {
  const bytes = new TextEncoder().encode(secret)
  return [0, 1, 2].flatMap((offset) => {
    const padded = new Uint8Array(offset + bytes.length)
    padded.set(bytes, offset)
    const form = base64(padded).slice(Math.ceil((offset * 4) / 3), Math.floor((padded.length * 4) / 3))
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')]
  })
}

function formsOf(secret: string): string[] {
  // A lone surrogate has no URL form: decode what the encoder makes of it.
  const url = encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(secret)))
  const json = JSON.stringify(secret).slice(1, -1)
  const forms = [
    secret,
    url,
    url.replace(/%../g, (hex) => hex.toLowerCase()),
    url.replaceAll('%20', '+'),
    json,
    json.replaceAll('/', '\\/'),
    JSON.stringify(json).slice(1, -1),
  ]
  return secret.length < 6 ? forms : [...forms, ...base64Forms(secret)]
}

/**
 * Takes everything token-like out of a text: Meta and Instagram tokens, app tokens, secrets in query strings and JSON, `Bearer` values,
 * and the given secrets also where they are URL-encoded, JSON-escaped or base64. Idempotent, and linear in the length of the text.
 */
export function redact(text: string, secrets: string[] = []): string {
  const forms = new Set(secrets.filter(Boolean).flatMap(formsOf))
  const masked = [...forms]
    .filter((form) => !MASK.includes(form))
    .sort((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, MASK), text)
  return maskTokens(masked)
}
