const MASK = '[redacted]'

const QUOTE = String.raw`(?:\\*["']|%22|&quot;|&#34;)?`
const KEY = String.raw`(?:(?:access|input|exchange|revoke|refresh|verify)_?token|client_?secret|app_?secret(?:_?proof)?)`

/** Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters. */
const PATTERNS: [pattern: RegExp, replacement: string][] = [
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  [/(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi, `$1${MASK}`],
  [
    new RegExp(
      String.raw`(${KEY}${QUOTE}\s*(?:[=:]|%3[AD])\s*${QUOTE})(?:bearer(?:\s+|%20|\+))?(?:\\[^"'\s]|[^\s"'&<>\\])+`,
      'gi',
    ),
    `$1${MASK}`,
  ],
  [/(bearer(?:\s+|%20|\+))[^\s"'\\<>&,;]{6,}/gi, `$1${MASK}`],
  [/(?:EAA|IG[AQ])[\w-]{4,}/g, MASK],
  [/(?<!\d)\d{5,}(?:\||%7C|\\u007c)[\w-]{6,}/gi, MASK],
]

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
  const text = new TextDecoder().decode(new TextEncoder().encode(secret))
  const url = encodeURIComponent(text)
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
  let result = text
  const forms = new Set(secrets.flatMap((secret) => (secret ? formsOf(secret) : [])))
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    if (!MASK.includes(form)) result = result.replaceAll(form, MASK)
  }
  for (const [pattern, replacement] of PATTERNS) result = result.replace(pattern, replacement)
  return result
}
