import { mask, matchesOf, type Range } from '../masking/mask.js'
import { maskTokens, TOKEN_SHAPES } from '../masking/mask-tokens.js'
import { readingsOf } from '../masking/reading.js'

/** Secrets by their look alone, where no name before them gives them away; each is bounded, so that the time stays linear. */
const SHAPES = [
  ...TOKEN_SHAPES,
  /EA[A-Z][A-Za-z\d]{97}[A-Za-z\d]*/g,
  /(?<![\w.-])[\da-f]{32}[\da-f]*(?![\w.-])/gi,
  /(?<![\w-])eyJ[\w.+/=-]{20}[\w.+/=-]*/g,
  /(?<![\w-])chakra[_-][\w-]{20}[\w-]*/gi,
  /((?:token|secret|proof|bearer)\W{1,6})(?=[\w.|+/-]{0,40}\d)[\w.|+/-]{16}[\w.|+/-]*/gi,
  // No id is that long: a message's has some sixty characters, a token 180 and more.
  /[\w-]{100}[\w-]*/g,
]

const findShapes = (text: string): Range[] => SHAPES.flatMap((shape) => matchesOf(text, shape))

/** Whether something in a text looks like a token or a secret, however it is dressed up; talk about tokens does not. */
export const hasSecret = (text: string): boolean =>
  [...readingsOf(text)].some((reading) => SHAPES.some((shape) => reading.text.search(shape) >= 0))

/** Masks whatever looks like a token or a secret. Stricter than `redact`: for text that leaves the product. */
export const maskSecrets = (text: string): string => {
  const masked = maskTokens(mask(text, readingsOf(text), findShapes))
  return masked === text ? text : maskSecrets(masked)
}
