/** One form in which a token can be found, cut into fragments that overlap. */
export interface TokenTrace {
  /** In words: `in hex`. */
  form: string
  fragments: Set<string>
  /** Of each fragment. */
  length: number
  /** Brings a text into the same form. */
  fold: (text: string) => string
}

const FRAGMENT = 12

/** Every form of a token that is looked for. Throws for a token too short to tell from other words. */
export const tokenTraces = (token: string): TokenTrace[] => {
  if (token.length < FRAGMENT) throw new Error(`A token to look for has at least ${FRAGMENT} characters.`)
  const bytes = new TextEncoder().encode(token)
  const plain = (text: string) => text
  return [
    trace('as it is', token, FRAGMENT, plain),
    trace('in UTF-16', token, FRAGMENT, (text) => text.replaceAll('\0', '')),
    trace('escaped for JSON', JSON.stringify(token).slice(1, -1), FRAGMENT, plain),
    trace('escaped for an address', encodeURIComponent(token), FRAGMENT, plain),
    trace('in hex', hex(bytes), 2 * FRAGMENT, (text) => text.toLowerCase()),
    ...[0, 1, 2].map((shift) => trace('in base64', base64Inside(bytes, shift), 16, foldBase64)),
  ]
}

const trace = (form: string, text: string, wanted: number, fold: TokenTrace['fold']): TokenTrace => {
  const length = Math.min(wanted, text.length)
  const fragments = new Set<string>()
  for (let start = 0; start + length <= text.length; start++) fragments.add(text.slice(start, start + length))
  return { form, fragments, length, fold }
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

const foldBase64 = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/')

// What comes before the token shifts its bits: three alignments, each without the ends that its neighbours change.
const base64Inside = (bytes: Uint8Array, shift: number): string => {
  const shifted = String.fromCharCode(...new Uint8Array(shift), ...bytes)
  return btoa(shifted).slice(shift === 0 ? 0 : 4, -4)
}
