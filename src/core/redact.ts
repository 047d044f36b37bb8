import { MASK, maskTokens } from './mask-tokens.js'

const SHORTEST = 6

/** The characters of a base64 text that only the secret decides, whatever stands before and after it. */
const base64Forms = (secret: string): string[] =>
  [0, 1, 2].flatMap((offset) => {
    const bytes = new TextEncoder().encode('\0'.repeat(offset) + secret)
    const whole = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    const form = whole.slice(Math.ceil((offset * 4) / 3), Math.floor((bytes.length * 4) / 3))
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')]
  })

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
  return secret.length < SHORTEST ? forms : [...forms, ...base64Forms(secret)]
}

/** A long secret, also where white space or characters that nobody sees part it. */
function parted(form: string): RegExp[] {
  const seen = form.match(/[!-~]/g) ?? []
  if (seen.length < SHORTEST || MASK.includes(seen.join(''))) return []
  return [new RegExp(seen.map((one) => one.replace(/\W/, '\\$&')).join(String.raw`(?:[^!-~]|\\+[nr])*`), 'g')]
}

/**
 * Takes everything token-like out of a text: Meta and Instagram tokens, app tokens, secrets in query strings and JSON, `Bearer` values,
 * and the given secrets also where they are URL-encoded, JSON-escaped or base64; tokens and secrets also where they are broken over
 * lines or parted by characters that nobody sees. Idempotent, and linear in the length of the text.
 */
export function redact(text: string, secrets: string[] = []): string {
  const forms = [...new Set(secrets.filter(Boolean).flatMap(formsOf))]
    .filter((form) => !MASK.includes(form))
    .sort((a, b) => b.length - a.length)
  const exact = forms.reduce((rest, form) => rest.replaceAll(form, MASK), text)
  return maskTokens(forms.flatMap(parted).reduce((rest, pattern) => rest.replace(pattern, MASK), exact))
}
