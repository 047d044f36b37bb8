import { tokenTraces, type TokenTrace } from './token-search/token-traces.js'
import { textsOf } from './token-search/texts-of.js'

/**
 * Throws when a token, or twelve characters in a row of one, is anywhere in a value: raw, escaped, or in base64, base64url, hex or UTF-16.
 * Looks into objects, maps, sets, errors, headers, addresses, buffers and what hides behind cycles; never prints the token.
 * @example expectNoTokenIn(queryClient.getMutationCache().getAll(), token)
 */
export const expectNoTokenIn = (value: unknown, token: string): void => {
  const traces = tokenTraces(token)
  for (const { text, path } of textsOf(value)) {
    const trace = traces.find((one) => holds(text, one))
    if (!trace) continue
    // The path itself may be made of keys that hold the token.
    const place = traces.some((one) => holds(path, one)) ? 'a place named after it' : path
    throw new Error(`A token was found, ${trace.form}, at ${place}.`)
  }
}

const holds = (text: string, { fragments, length, fold }: TokenTrace): boolean => {
  const folded = fold(text)
  for (let start = 0; start + length <= folded.length; start++) {
    if (fragments.has(folded.slice(start, start + length))) return true
  }
  return false
}
