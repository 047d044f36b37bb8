import { maskTokens } from '../../../core/mask-tokens.js'

/** How much of one text is shown. */
const LONGEST = 2000

// Controls that turn the reading direction around or are not seen at all; line breaks and tabs stay.
const UNSEEN = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|(?![\n\t])\p{Cc}/gu

/** What somebody else wrote, fit to be shown: without tokens, without characters that mislead the eye, and not too long. */
export const plainText = (text: string): { text: string; shortened: boolean } => {
  const cut = text.slice(0, 2 * LONGEST).replace(UNSEEN, '')
  return { text: maskTokens(cut).slice(0, LONGEST), shortened: text.length >= LONGEST }
}
