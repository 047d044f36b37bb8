import { cleanText } from '../../../core/errors/clean-text.js'

/** How much of one text is shown. */
const LONGEST = 2000

// Line breaks and tabs stay.
const CONTROLS = /(?![\n\t])\p{Cc}/gu

/** What somebody else wrote, fit to be shown: without tokens, without characters that mislead the eye, and not too long. */
export const plainText = (text: string): { text: string; shortened: boolean } => ({
  text: cleanText(text.slice(0, 2 * LONGEST).replace(CONTROLS, '')).slice(0, LONGEST),
  shortened: text.length >= LONGEST,
})
