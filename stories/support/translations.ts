import { defaultLabels, type Labels, type Translation } from '../../src/react/index.js'
import { pseudoLocale } from './pseudo-locale.js'

const modules = import.meta.glob<Record<string, Translation>>('../../src/locales/*.ts', { eager: true })

/** Every language that is shipped beside English. */
export const translations: readonly Translation[] = Object.values(modules).flatMap((module) => Object.values(module))

/** What a story in this locale gives its provider; English needs nothing. */
export const translationOf = (locale: unknown): Translation | undefined =>
  locale === 'pseudo' ? pseudoLocale : translations.find((translation) => translation.locale === locale)

/** The words that a story is told in. */
export const wordsOf = ({ locale }: Record<string, unknown>): Labels => translationOf(locale)?.labels ?? defaultLabels
