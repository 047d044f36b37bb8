import { mask, matchesOf, type Range } from './mask.js'
import { joined, readingsOf } from './reading.js'

/** Tokens that show by themselves what they are. */
export const TOKEN_SHAPES = [/(?:EAA|IG[AQ])[\w-]{4}[\w-]*/g, /(?<!\d)\d{5}\d*\|[\w-]{6}[\w-]*/g]

/**
 * Every pattern costs time linear in the text: no two neighbouring repetitions can match the same characters,
 * and an open-ended count is spelled out (`x{4}x*`), because V8 keeps no stack of positions for a bare star.
 */
const PATTERNS = [
  // Graph prints the whole value here, with the spaces and quotes that made it malformed.
  /(malformed access token:?\s)[^]*?(?=",\s*"|"\s*\}|$)/gi,
  /((?:(?:access|input|exchange|revoke|refresh|verify)_?token|client_?secret|app_?secret(?:_?proof)?)\\*["']?\s*[=:]\s*\\*["']?)(?:bearer(?:\s+|\+))?[^\s"'&<>]+/gi,
  /(bearer(?:\s+|\+))[^\s"'\\<>&,;]{6}[^\s"'\\<>&,;]*/gi,
  ...TOKEN_SHAPES,
]

const BASE64 = /[\w+/-]{10}[\w+/-]*={0,2}/g

/** The text in base64, from the first, second, third or fourth character on, since anything may stand before it. */
const decodings = (base64: string) =>
  [0, 1, 2, 3].map((skipped) => {
    const end = base64.length - ((base64.length - skipped) % 4)
    return atob(base64.slice(skipped, end).replaceAll('-', '+').replaceAll('_', '/'))
  })

const findTokens = (text: string): Range[] => [
  ...PATTERNS.flatMap((pattern) => matchesOf(text, pattern)),
  ...matchesOf(text, BASE64).filter((range) =>
    decodings(text.slice(...range)).some((inside) => PATTERNS.some((pattern) => inside.search(pattern) >= 0)),
  ),
]

/** Masks whatever looks like a token or a secret; the part of `redact` that needs to know no secret. Again until nothing is left. */
export function maskTokens(text: string): string {
  const readings = readingsOf(text)
  const masked = mask(text, new Set([...readings, ...Array.from(readings, joined)]), findTokens)
  return masked === text ? text : maskTokens(masked)
}
