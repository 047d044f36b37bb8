import { parseJson } from '../json/parse-json.js'

const LONGEST = 1_000_000
const TOKENS = /\\.|["{}[\]]/gs

/** The JSON objects and arrays that stand inside a text, as in "HTTP 400: {…}". One pass, whatever the text. */
export function jsonInText(text: string): unknown[] {
  const found: unknown[] = []
  const part = text.slice(0, LONGEST)
  let depth = 0
  let start = 0
  let inString = false
  for (const { 0: token, index } of part.matchAll(TOKENS)) {
    if (token === '"') inString = depth > 0 && !inString
    else if (inString || token.length > 1) continue
    else if (token === '{' || token === '[') {
      if (depth++ === 0) start = index
    } else if (depth > 0 && --depth === 0) {
      try {
        found.push(parseJson(part.slice(start, index + 1)))
      } catch {
        // Braces that hold no JSON.
      }
    }
  }
  return found
}
