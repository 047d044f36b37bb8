/** What stands in place of a secret. */
export const MASK = '[redacted]'

const QUOTE = String.raw`(?:\\*["']|%22|&quot;)?`

/** Tokens that show by themselves what they are. */
export const TOKEN_SHAPES = [
  /()(?:EAA|IG[AQ])[\w-]{4}[\w-]*/g,
  /()(?<!\d)\d{5}\d*(?:\||%(?:25)*7C|\\u007c)[\w-]{6}[\w-]*/gi,
]

/**
 * Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters,
 * and an open-ended count is spelled out (`x{4}x*`), because V8 keeps no stack of positions for a bare star.
 */
const PATTERNS = [
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  /(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi,
  new RegExp(
    String.raw`((?:(?:access|input|exchange|revoke|refresh|verify)_?token|client_?secret|app_?secret(?:_?proof)?)${QUOTE}\s*(?:[=:]|%3[AD])\s*${QUOTE})(?:bearer(?:\s+|%20|\+))?[^\s"'&<>]+`,
    'gi',
  ),
  /(bearer(?:\s+|%20|\+))[^\s"'\\<>&,;]{6}[^\s"'\\<>&,;]*/gi,
  ...TOKEN_SHAPES,
]

/** Masks whatever looks like a token or a secret; the part of `redact` that needs to know no secret. */
export const maskTokens = (text: string): string =>
  PATTERNS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text)
