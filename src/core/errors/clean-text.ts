import { maskTokens } from '../mask-tokens.js'

/** Takes out what looks like a token; first the characters that nobody sees, which could stand in the middle of one. */
export const cleanText = (text: string): string => maskTokens(text.replace(/\p{Cf}/gu, ''))
