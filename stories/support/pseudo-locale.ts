import { GUIDANCE } from '../../src/core/index.js'
import { GUIDANCE_STEPS } from '../../src/core/guidance/guidance-steps.js'
import { GUIDANCE_TEXTS } from '../../src/core/guidance/guidance-texts.js'
import { defaultLabels, type Translation } from '../../src/react/index.js'

const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const ACCENTED = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž'

const accented = (text: string) => text.replace(/[A-Za-z]/g, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter)
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A text that looks translated, 40 % longer. What was put into it (names, ids, moments) stays as it was. */
const pseudo = (text: string, data: readonly string[] = []): string => {
  if (text === '') return ''
  const known = data.filter(Boolean).toSorted((a, b) => b.length - a.length)
  const parts = known.length ? text.split(new RegExp(`(${known.map(escaped).join('|')})`)) : [text]
  const words = parts.map((part) => (known.includes(part) ? part : accented(part))).join('')
  return `⟦${words} ${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`
}

// The name of a clock tells a label what to say; it is not said.
const CLOCK = 'token'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value === CLOCK ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

const pseudoOf = (value: unknown): unknown => {
  if (typeof value === 'string') return pseudo(value)
  if (typeof value === 'function') {
    return (...given: unknown[]) => {
      const words: unknown = Reflect.apply(value, undefined, given)
      return typeof words === 'string' ? pseudo(words, given.flatMap(textsIn)) : words
    }
  }
  if (Array.isArray(value)) return value.map(pseudoOf)
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, pseudoOf(inner)]))
}

// SAFETY: strings become strings, functions functions of the same parameters, objects keep their keys.
const inPseudo = <T extends object>(words: T): T => pseudoOf(words) as T

/** English that nobody can mistake for English: what stays readable on a screen in it is not translatable. */
export const pseudoLocale: Translation = {
  locale: 'en-XA',
  dir: 'ltr',
  labels: inPseudo(defaultLabels),
  guidance: inPseudo({
    // SAFETY: each table has an entry for every id of the catalogue.
    entries: Object.fromEntries(
      GUIDANCE.map(({ id, title, cause }) => [id, [title, cause]]),
    ) as unknown as Translation['guidance']['entries'],
    steps: Object.fromEntries(
      Object.entries(GUIDANCE_STEPS).map(([id, [text]]) => [id, text]),
    ) as unknown as Translation['guidance']['steps'],
    texts: GUIDANCE_TEXTS,
  }),
}
