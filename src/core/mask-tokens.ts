/** What stands in place of a secret. */
export const MASK = '[redacted]'

const QUOTE = String.raw`(?:\\*["']|%22|&quot;)?`
/** Characters that nobody sees, which may part a token. */
const UNSEEN = String.raw`[\0\p{Cf}\p{DI}]*`
/** A letter, a digit, `_` or `-`, also as in an address. */
const CHARACTER = String.raw`(?:[\w-]|%(?:3\d|[46][1-9A-Fa-f]|[57][\dAFaf]))`
/** The rest of a token on the next lines, also in JSON and in a mail: what looks random, not a word, a name, a number, a date or another token. */
const NEXT_LINES = String.raw`(?:[^\S\r\n]*[=\\^]?(?:[\r\n]|\\+[nr])(?:[\s>]|\\+[nrt])*(?!EAA|\d{4}-|\d+(?![\w-]))(?=[\w-]*(?:\d|[a-z][A-Z]|[A-Z]{2}[\w-]*[a-z]))[\w-]{8}[\w-]*)*`

/** Tokens that show by themselves what they are. */
export const TOKEN_SHAPES = [
  new RegExp(
    String.raw`()(?:(?:E|%45)${UNSEEN}(?:A|%41)${UNSEEN}(?:A|%41)|IG[AQ])(?:${UNSEEN}${CHARACTER}){4}(?:${UNSEEN}${CHARACTER})*${NEXT_LINES}`,
    'gu',
  ),
  /()(?<!\d)\d{5}\d*(?:\||%(?:25)*7C|\\u007c|&#124;)[\w-]{6}[\w-]*/gi,
]

const SECRET_NAME = String.raw`(?:(?:access|input|exchange|revoke|refresh|verify)[_-]?token|(?:client|app)[_-]?secret(?:_?proof)?|authorization)`
/** Between the name of a part of a form and its value. */
const PART_HEAD = String.raw`"\r?\n\r?\n`
/** `{ "name": "client_secret", "value": "…" }`, as HAR and Postman write it. */
const VALUE_NAME = String.raw`(?:,?\s*${QUOTE}(?:value|content)${QUOTE})?`
const IS = String.raw`(?:[=:>]>?|%(?:25)*3[AD]|\\+u003d)`
/** What begins a value, with what languages write before its quote: `b'…'`, `Some("…")`, `string(12) "…"`. */
const OPENING = String.raw`(?:(?:\w|\w{1,9}\(\d*\)? ?)\\*["']|${QUOTE})`
/** Go prints headers as lists: `Authorization:[Bearer …]`. */
const SCHEME = String.raw`(?:\[?(?:bearer|basic|oauth)(?:\s+|%20|\+))?`

/**
 * Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters,
 * and an open-ended count is spelled out (`x{4}x*`), because V8 keeps no stack of positions for a bare star.
 */
const PATTERNS = [
  ...TOKEN_SHAPES,
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  /(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi,
  new RegExp(
    String.raw`(${SECRET_NAME}(?:${PART_HEAD}|${QUOTE}\]?${VALUE_NAME}\s*${IS}\s*${OPENING})${SCHEME})[^\s"'&<>]+`,
    'gi',
  ),
  /(bearer(?:\s+|%20|\+))[^\s"'\\<>&,;]{6}[^\s"'\\<>&,;]*/gi,
]

/** Masks whatever looks like a token or a secret; the part of `redact` that needs to know no secret. */
export const maskTokens = (text: string): string =>
  PATTERNS.reduce((masked, pattern) => masked.replace(pattern, `$1${MASK}`), text)
