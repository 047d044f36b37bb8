/** What stands in place of a secret. */
export const MASK = '[redacted]'

const QUOTE = String.raw`(?:\\*["']|%22|&quot;)?`
/** Characters that nobody sees, which may part a token. */
const UNSEEN = String.raw`[\0\p{Cf}\p{DI}]*`
/** A letter, a digit, `_` or `-`, also as in an address. */
const CHARACTER = String.raw`(?:[\w-]|%(?:3\d|[46][1-9A-Fa-f]|[57][\dAFaf]))`
/** The rest of a token on the next lines, also in JSON and in a mail: what looks random, not a word, a name, a number, a date or another token. */
const NEXT_LINES = String.raw`(?:[^\S\r\n]*=?(?:[\r\n]|\\+[nr])(?:[\s>]|\\+[nrt])*(?!EAA|\d{4}-|\d+(?![\w-]))(?=[\w-]*(?:\d|[a-z][A-Z]|[A-Z]{2}[\w-]*[a-z]))[\w-]{8}[\w-]*)*`

/** Tokens that show by themselves what they are. */
export const TOKEN_SHAPES = [
  new RegExp(
    String.raw`()(?:(?:E|%45)${UNSEEN}(?:A|%41)${UNSEEN}(?:A|%41)|IG[AQ])(?:${UNSEEN}${CHARACTER}){4}(?:${UNSEEN}${CHARACTER})*${NEXT_LINES}`,
    'gu',
  ),
  /()(?<!\d)\d{5}\d*(?:\||%(?:25)*7C|\\u007c)[\w-]{6}[\w-]*/gi,
]

/**
 * Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters,
 * and an open-ended count is spelled out (`x{4}x*`), because V8 keeps no stack of positions for a bare star.
 */
const PATTERNS = [
  ...TOKEN_SHAPES,
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  /(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi,
  new RegExp(
    String.raw`((?:(?:access|input|exchange|revoke|refresh|verify)_?token|client_?secret|app_?secret(?:_?proof)?)${QUOTE}\]?\s*(?:[=:>]>?|%(?:25)*3[AD]|\\+u003d)\s*(?:string\(\d+\) )?${QUOTE})(?:bearer(?:\s+|%20|\+))?[^\s"'&<>]+`,
    'gi',
  ),
  /(bearer(?:\s+|%20|\+))[^\s"'\\<>&,;]{6}[^\s"'\\<>&,;]*/gi,
]

/** Masks whatever looks like a token or a secret; the part of `redact` that needs to know no secret. */
export const maskTokens = (text: string): string =>
  PATTERNS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text)
