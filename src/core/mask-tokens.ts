/** What stands in place of a secret. */
export const MASK = '[redacted]'

const QUOTE = String.raw`(?:\\*["']|%22|&quot;)?`

/** Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters. */
const PATTERNS = [
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  /(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi,
  new RegExp(
    String.raw`((?:(?:access|input|exchange|revoke|refresh|verify)_?token|client_?secret|app_?secret(?:_?proof)?)${QUOTE}\s*(?:[=:]|%3[AD])\s*${QUOTE})(?:bearer(?:\s+|%20|\+))?(?:\\[^"'\s]|[^\s"'&<>\\])+`,
    'gi',
  ),
  /(bearer(?:\s+|%20|\+))[^\s"'\\<>&,;]{6,}/gi,
  /()(?:EAA|IG[AQ])[\w-]{4,}/g,
  /()(?<!\d)\d{5,}(?:\||%7C|\\u007c)[\w-]{6,}/gi,
]

/** Masks whatever looks like a token or a secret; the part of `redact` that needs to know no secret. */
export const maskTokens = (text: string): string =>
  PATTERNS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text)
