import { describe, expect, it } from 'vitest'
import { GUIDANCE } from '../../../src/core/index.js'
import { GUIDANCE_STEPS } from '../../../src/core/guidance/guidance-steps.js'
import { GUIDANCE_TEXTS } from '../../../src/core/guidance/guidance-texts.js'
import { defaultLabels, type Translation } from '../../../src/react/index.js'
import { translations } from '../../../stories/support/translations.js'
import { spokenLabels, type Spoken } from '../support/spoken-labels.js'

const texts = (table: object, path: string): Spoken[] =>
  Object.entries(table).map(([id, text]: [string, string]) => ({ path: `${path}.${id}`, text, given: [] }))

const entryTexts = (entries: [string, readonly [string, string]][]): Spoken[] =>
  entries.flatMap(([id, [title, cause]]) => [
    { path: `entries.${id}.title`, text: title, given: [] },
    { path: `entries.${id}.cause`, text: cause, given: [] },
  ])

const english = [
  ...spokenLabels(defaultLabels),
  ...entryTexts(GUIDANCE.map(({ id, title, cause }) => [id, [title, cause]])),
  ...texts(Object.fromEntries(Object.entries(GUIDANCE_STEPS).map(([id, [text]]) => [id, text])), 'steps'),
  ...texts(GUIDANCE_TEXTS, 'texts'),
]

const spoken = ({ labels, guidance }: Translation): Spoken[] => [
  ...spokenLabels(labels),
  ...entryTexts(Object.entries(guidance.entries)),
  ...texts(guidance.steps, 'steps'),
  ...texts(guidance.texts, 'texts'),
]

const NAMES = /WhatsApp|Meta\b|Chakra( Chat| Ticket)?|Facebook|Instagram|HTTP/g
const TECHNICAL =
  /\b[a-z]+(?:_[a-z]+)+=?|\b[a-z]+\.facebook\.com|\bfacebook\.com|\bEAA\b|\bBearer\b|\bcurl\b|\bJSON\b|\bAuthorization\b|Chakra Chat|Chakra Ticket|Settings → WhatsApp Configuration → API Credentials|\b\d{2,}\b/g

/** Words that are written alike in English and in the language. */
const COGNATES: Record<string, string[]> = {
  es: ['app', 'error', 'no', 'token'],
  'pt-BR': ['app', 'token'],
}
const SCRIPTS: Record<string, RegExp> = { hi: /\p{Script=Devanagari}/u, ar: /\p{Script=Arabic}/u }

// Which of the two clocks runs out is asked, not said.
const isSaid = (value: string | number) => value !== '' && value !== 'token' && value !== 'data-access'

const wordsOf = ({ text, given }: Spoken): string =>
  given.reduce<string>(
    (left, value) => (value === '' ? left : left.replaceAll(`${value}`, '')),
    text.replace(NAMES, ''),
  )

const keysOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, keysOf(part)]))
    : typeof value

const holdsNumber = (text: string, value: number, locale: string) =>
  text.includes(`${value}`) || text.includes(new Intl.NumberFormat(locale).format(value))

describe.each(translations.map((translation) => [translation.locale, translation] as const))(
  '%s',
  (locale, translation) => {
    const own = spoken(translation)
    const ownText = new Map(own.map(({ path, text }) => [path, text]))
    const pairs = english.map((said) => ({ said, text: ownText.get(said.path) ?? '' }))

    it('is a language that the browser can format in', () => {
      expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale])
      expect(Intl.PluralRules.supportedLocalesOf(locale)).toEqual([locale])
    })

    it('has every label and every text of the guidance, and no other', () => {
      expect(keysOf(translation.labels)).toEqual(keysOf(defaultLabels))
      expect(own.map(({ path }) => path).toSorted()).toEqual(english.map(({ path }) => path).toSorted())
    })

    it('says something wherever English does', () => {
      expect(
        pairs
          .filter(({ said, text }) => (said.text.trim() === '') !== (text.trim() === ''))
          .map(({ said }) => said.path),
      ).toEqual([])
      expect(own.filter(({ text }) => /undefined|null|NaN|\[object|#|⟦/.test(text)).map(({ path }) => path)).toEqual([])
    })

    it('keeps names, ids and moments that are put into a sentence', () => {
      const lost = pairs.flatMap(({ said, text }) =>
        said.given
          .filter((value): value is string => typeof value === 'string' && isSaid(value))
          .filter((value) => said.text.includes(value) && !text.includes(value))
          .map((value) => `${said.path} without ${value}`),
      )
      expect(lost).toEqual([])
    })

    it('keeps numbers, or says them in a form that only they have', () => {
      const rules = new Intl.PluralRules(locale)
      const lost = pairs.flatMap(({ said, text }) =>
        said.given
          .filter(
            (value): value is number =>
              typeof value === 'number' && !['zero', 'one', 'two'].includes(rules.select(value)),
          )
          .filter((value) => new RegExp(`\\b${value}\\b`).test(said.text) && !holdsNumber(text, value, locale))
          .map((value) => `${said.path} without ${value}: ${text}`),
      )
      expect(lost).toEqual([])
    })

    it('keeps permissions, addresses, codes and the names of products', () => {
      const lost = pairs
        .filter(({ said }) => said.given.length === 0)
        .flatMap(({ said, text }) =>
          Array.from(said.text.matchAll(TECHNICAL), ([word]) => word)
            .filter((word) => !text.includes(word) && !text.replace(/[.,\s\u00a0]/g, '').includes(word))
            .map((word) => `${said.path} without ${word}`),
        )
      expect(lost).toEqual([])
    })

    it('leaves nothing in English', () => {
      const same = pairs.filter(({ said, text }) => {
        const words = wordsOf(said)
          .replace(/[^A-Za-z]+/g, ' ')
          .trim()
        return (
          text === said.text &&
          words !== '' &&
          !words.split(' ').every((word) => COGNATES[locale]?.includes(word.toLowerCase()))
        )
      })
      expect(same.map(({ said }) => `${said.path}: ${said.text}`)).toEqual([])
    })

    it('is written in its own script', () => {
      const script = SCRIPTS[locale] ?? /\p{Script=Latin}/u
      const foreign = pairs.filter(({ said, text }) => /[A-Za-z]{2,}/.test(wordsOf(said)) && !script.test(text))
      expect(foreign.map(({ said }) => said.path)).toEqual([])
    })

    it('shares no sentence with another language', () => {
      const others = translations.filter((other) => other.locale !== locale).flatMap(spoken)
      const theirs = new Set(others.map(({ text }) => text).filter((text) => text.length > 40))
      expect(own.filter(({ text }) => theirs.has(text)).map(({ path }) => path)).toEqual([])
    })

    it('calls buttons and headings in its guidance what they are called on the screen', () => {
      const { labels, guidance } = translation
      expect(guidance.steps['check-dates']).toContain(labels.statusCard.heading)
      expect(guidance.steps['check-permissions']).toContain(labels.permissions.heading)
      expect(guidance.steps['test-first']).toContain(labels.tokenForm.submit)
      expect(guidance.steps.paste).toContain(labels.tokenForm.submit)
      expect(guidance.steps.paste).toContain(labels.comparison.promote)
      for (const id of ['network', 'timeout', 'version-conflict', 'rate-limited', 'graph', 'server'] as const) {
        expect(labels.tokenForm.failures[id]).toContain(labels.tokenForm.submit)
      }
      expect(labels.tokenForm.confirmFirst).toContain(labels.tokenForm.submit)
      expect(labels.guidance.notUsed).toContain(labels.panel.heading)
    })
  },
)

describe('English', () => {
  it('says something in every way it can speak', () => {
    expect(english.filter(({ text }) => /undefined|null|NaN|\[object/.test(text)).map(({ path }) => path)).toEqual([])
  })
})
