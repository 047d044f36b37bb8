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

/** What may part a secret: white space, also as JSON breaks lines, and characters that nobody sees. */
const GAP = String.raw`(?:[^!-~]|\\{1,4}[nr])`

const bare = (text: string): string => text.replace(new RegExp(GAP, 'g'), '')

/** Made only for a secret that is there: a long one would take a millisecond. */
const parted = (form: string): RegExp =>
  new RegExp(Array.from(form, (one) => one.replace(/\W/, '\\$&')).join(`${GAP}*`), 'g')

/**
 * Takes everything token-like out of a text: Meta and Instagram tokens, app tokens, secrets in query strings and JSON, `Bearer` values,
 * and the given secrets also where they are URL-encoded, JSON-escaped or base64; tokens and secrets also where they are broken over
 * lines or parted by characters that nobody sees. Idempotent, and linear in the length of the text.
 */
export function redact(text: string, secrets: string[] = []): string {
  const forms = secrets
    .flatMap(formsOf)
    .filter((form) => !MASK.includes(form))
    .sort((a, b) => b.length - a.length)
  const exact = forms.reduce((rest, form) => rest.replaceAll(form, MASK), text)
  const seen = bare(exact)
  return maskTokens(
    forms
      .map(bare)
      .filter((form) => form.length >= SHORTEST && !MASK.includes(form) && seen.includes(form))
      .reduce((rest, form) => rest.replace(parted(form), MASK), exact),
  )
}
