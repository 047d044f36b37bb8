/** The JSON value of a text, in an array; empty if it is none, or nested so deeply that parsing would cost memory out of proportion. */
export function jsonOf(text: string, decode = (encoded: string) => encoded): unknown[] {
  try {
    return text.includes('['.repeat(999)) ? [] : [JSON.parse(decode(text))]
  } catch {
    return []
  }
}

const MOST_OBJECTS = 500

/** The first JSON objects inside a text, as in "HTTP 400: {…}", also with escaped quotes. One pass, whatever the text. */
export function jsonInText(text: string): unknown[] {
  const found: unknown[] = []
  let depth = 0
  let start = 0
  let inString = false
  for (const { 0: token, index } of text.matchAll(/\\.|["{}]/gs)) {
    if (found.length > MOST_OBJECTS) break
    if (token === '"') inString = depth > 0 && !inString
    else if (inString || token[1]) continue
    else if (token === '{') start = depth++ ? start : index
    else if (depth && !--depth) {
      const json = text.slice(start, index + 1)
      found.push(...jsonOf(json), ...jsonOf(json, (escaped) => String(JSON.parse(`"${escaped}"`))))
    }
  }
  return found
}
