const SEARCHED = 100

/** A text as it is compared: without case and accents. */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()

const isNumber = (text: string): boolean => /^[+(\d][\d\s().-]*$/.test(text)
const digitsOf = (text: string): string => text.replace(/\D/g, '')

/** What a search looks at: all texts, and those that are numbers also without their spaces and signs. */
export const searchTextOf = (texts: readonly (string | null | undefined)[]): string => {
  const known = texts.filter((text) => !!text).map((text) => plain(`${text}`))
  const numbers = known.filter(isNumber).map(digitsOf)
  return [...known, ...numbers].join('\n')
}

/**
 * Whether every word of a search is somewhere in a text made by `searchTextOf`. A search for a number looks for it in one piece, as it is or
 * without its spaces and signs. An empty search finds everything.
 */
export const searchFor = (search: string): ((text: string) => boolean) => {
  const wanted = plain(search.slice(0, SEARCHED)).trim()
  if (isNumber(wanted)) {
    const digits = digitsOf(wanted)
    return (text) => text.includes(wanted) || (digits !== '' && text.includes(digits))
  }
  const words = wanted.split(/\s+/)
  return (text) => words.every((word) => text.includes(word))
}
