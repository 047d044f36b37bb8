import { MASK, maskTokens, TOKEN_SHAPES } from '../mask-tokens.js'

/** Secrets by their look alone, where no name before them gives them away; each is bounded, so that the time stays linear. */
const SHAPES = [
  ...TOKEN_SHAPES,
  /()EA[A-Z][A-Za-z\d]{97}[A-Za-z\d]*/g,
  /()(?<![\w-]|\w\.)[\da-f]{32}[\da-f]*(?![\w-]|\.\w)/gi,
  /()(?<![\w-])eyJ[\w.+/=-]{20}[\w.+/=-]*/g,
  /()(?<![\w-])chakra[_-][\w-]{20}[\w-]*/gi,
  /((?:token|secret|proof|bearer)\W{1,6})(?=[\w.|+/-]{0,40}\d)[\w.|+/-]{16}[\w.|+/-]*/gi,
  // No id is that long: a message's has some sixty characters, a token 180 and more.
  /()[\w-]{100}[\w-]*/g,
]

/** As a reader sees it: without invisible characters, in plain letters. */
const asSeen = (text: string) => text.normalize('NFKC').replace(/[\0\p{Cf}]/gu, '')

const mask = (text: string) => SHAPES.reduce((masked, shape) => masked.replace(shape, `$1${MASK}`), maskTokens(text))

/** Whether something in a text looks like a token or a secret, however it is dressed up; talk about tokens does not. */
export const hasSecret = (text: string): boolean =>
  [text, asSeen(text)].some((form) => SHAPES.some((shape) => form.search(shape) >= 0))

/** Masks whatever looks like a token or a secret. Stricter than `redact`: for text that leaves the product. */
export const maskSecrets = (text: string): string => {
  // As seen first: half of a token, masked up to an invisible character, no longer looks like one.
  const masked = mask(hasSecret(text) ? asSeen(text) : text)
  return hasSecret(masked) ? mask(asSeen(masked)) : masked
}
