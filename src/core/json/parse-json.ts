const LONG_DIGITS = /\d{16}/
const LEXEME = /\\.|"|-?\d[\d.eE+-]*/gs
const INTEGER = /^-?\d+$/

/**
 * `JSON.parse` that keeps integers which a JavaScript number cannot hold exactly (ids beyond 2^53) as strings.
 *
 * @throws {SyntaxError} like `JSON.parse`
 */
export function parseJson(text: string): unknown {
  // Parsing first makes sure that every quote is closed, so that the lexemes below can be told apart.
  const parsed: unknown = JSON.parse(text)
  if (!LONG_DIGITS.test(text)) return parsed
  let inString = false
  return JSON.parse(
    text.replace(LEXEME, (lexeme) => {
      if (lexeme === '"') inString = !inString
      const isExact = inString || !INTEGER.test(lexeme) || Number.isSafeInteger(Number(lexeme))
      return isExact ? lexeme : `"${lexeme}"`
    }),
  )
}
