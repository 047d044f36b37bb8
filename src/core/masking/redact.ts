import { maskTokens } from './mask-tokens.js'
import { MASK, mask, type Range } from './mask.js'
import { bare, NOT_BARE, readingsOf } from './reading.js'

const SHORTEST = 6

/** The characters of a base64 text that only the secret decides, whatever stands before and after it. */
const base64Forms = (secret: string): string[] =>
  [0, 1, 2].flatMap((offset) => {
    const bytes = new TextEncoder().encode('\0'.repeat(offset) + secret)
    const whole = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    const form = whole.slice(Math.ceil((offset * 4) / 3), Math.floor((bytes.length * 4) / 3))
    return [form, form.replaceAll('+', '-').replaceAll('/', '_')]
  })

/** How a secret may be written. A `%` in it or before it is read otherwise in a reading: so also as addresses and JSON have it. */
function formsOf(secret: string): string[] {
  // A lone surrogate has no URL form: decode what the encoder makes of it.
  const url = encodeURIComponent(new TextDecoder().decode(new TextEncoder().encode(secret)))
  const json = JSON.stringify(secret).slice(1, -1)
  const forms = [secret, secret.replaceAll(' ', '+'), url, json, JSON.stringify(json).slice(1, -1)]
  return secret.length < SHORTEST ? forms : [...forms, ...base64Forms(secret)]
}

const findAll =
  (forms: string[]) =>
  (text: string): Range[] =>
    forms.flatMap((form) => {
      const found: Range[] = []
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
        found.push([at, at + form.length])
      return found
    })

/**
 * Takes everything token-like out of a text: Meta and Instagram tokens, app tokens, secrets in query strings and JSON, `Bearer` values,
 * and the given secrets; also where they are escaped, in base64, broken over lines or parted by invisible characters.
 * Idempotent, and linear in the length of the text.
 */
export function redact(text: string, secrets: string[] = []): string {
  const forms = [...new Set(secrets.flatMap(formsOf))].filter((form) => !MASK.includes(form))
  const bareForms = forms
    .map((form) => form.replace(NOT_BARE, ''))
    .filter((form) => form.length >= SHORTEST && !MASK.includes(form))
  if (!forms.length) return maskTokens(text)
  const exact = mask(text, readingsOf(text), findAll(forms))
  return maskTokens(mask(exact, Array.from(readingsOf(exact), bare), findAll(bareForms)))
}
