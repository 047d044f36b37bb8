/** A text as somebody may read it. */
export interface Reading {
  text: string
  /** Where the character at an index, or the end, stood in the original. */
  originOf: (index: number) => number
}

/** Reads on: each match stands for one character, or for none. The reading itself where nothing matches. */
const reread = (reading: Reading, disguise: RegExp, plain: (match: RegExpExecArray) => string = () => ''): Reading => {
  let text = ''
  let end = 0
  /** Behind each match: the place in the new text, and in the old one. */
  const places: [now: number, before: number][] = []
  for (const match of reading.text.matchAll(disguise)) {
    text += reading.text.slice(end, match.index) + plain(match)
    end = match.index + match[0].length
    places.push([text.length, end])
  }
  if (!end) return reading

  const originOf = (index: number) => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle]?.[0] ?? 0) > index) high = middle
      else low = middle + 1
    }
    const [now, before] = places[low - 1] ?? [0, 0]
    return reading.originOf(before + index - now)
  }
  return { text: text + reading.text.slice(end), originOf }
}

/**
 * Escapes of addresses, programs and pages, where a stray `%4` or `\u` takes no letter from a token; and what is not ASCII.
 * An escape of what is not ASCII has no group: it stands for nothing.
 */
const DISGUISE =
  /(?:%|\\u00|\\x)(?!.EAA)([0-7][\da-f])|%[c-f][\da-f](?:%[89ab][\da-f]){1,3}|\\u(?!EAA)[\da-f]{4}|\\([^])|&(?:#x0*([0-7][\da-f])|#0*(\d{2,3})|#\w{1,7}|(amp|quot)|shy|zwn?j|zerowidthspace);|([^\t\n\r -~])/giu
const UNSEEN = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{DI}]/u
const CHARACTERS: Record<string, string> = { n: '\n', r: '\r', t: '\t', amp: '&', quot: '"' }

/** With one layer of escapes undone, in plain letters, and without the characters that nobody sees. */
const peeled = (reading: Reading) =>
  reread(reading, DISGUISE, ([, escape, escaped, hex, decimal, name, letter = '']) => {
    const word = escaped ?? name
    if (word) return CHARACTERS[word] ?? word
    const code = parseInt(escape ?? hex ?? '', 16) || Number(decimal)
    const character = code ? String.fromCharCode(code) : letter
    return UNSEEN.test(character) ? '' : character.normalize('NFKC').charAt(0)
  })

/** The text as it is, and as it reads with one layer of disguise after the other taken off. */
export function readingsOf(text: string): Set<Reading> {
  const first: Reading = { text, originOf: (index) => index }
  const second = peeled(first)
  const third = peeled(second)
  return new Set([first, second, third, peeled(third)])
}

/** A line that goes on with a word, a name, a long number or a date is no part of what ends the line before. */
const LINE_BREAK =
  /(?<=[\w+/-])[^\S\r\n]*[\r\n]\s*(?=[\w+/])(?!\d{4}-\d\d-|(?:[A-Za-z][a-z]{0,19}(?:[_-][A-Za-z][a-z]{0,19}){0,5}|[A-Z]{1,20}(?:_[A-Z]{1,20}){1,5}|\d{11,20})(?![\w+/-]))/g

/** With the lines joined over which a token may be broken. */
export const joined = (reading: Reading): Reading => reread(reading, LINE_BREAK)

/** White space, and whatever is not ASCII. */
export const NOT_BARE = /[^!-~]+/g

/** What is left of it is enough to compare with a known secret. */
export const bare = (reading: Reading): Reading => reread(reading, NOT_BARE)
