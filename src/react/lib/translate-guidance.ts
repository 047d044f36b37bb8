import type { Guidance, GuidanceText } from '../../core/index.js'
import type { PartialGuidanceTranslation } from './labels/guidance-translation.js'

type Words<T> = Readonly<Record<string, T | undefined>>

/** Guidance in the words of a translation; what it lacks stays English. */
export const translateGuidance = (
  guidance: Guidance,
  { entries = {}, steps = {}, texts = {} }: PartialGuidanceTranslation,
): Guidance => {
  const inWords =
    (words: Words<string>) =>
    <T extends GuidanceText>(item: T): T => ({ ...item, text: words[item.id] ?? item.text })
  const own: Words<readonly [string, string]> = entries
  const [title, cause] = own[guidance.id] ?? [guidance.title, guidance.cause]
  const text = inWords(texts)
  return {
    ...guidance,
    title,
    cause,
    effect: text(guidance.effect),
    steps: guidance.steps.map(inWords(steps)),
    notes: guidance.notes.map(text),
    chakraNote: guidance.chakraNote && text(guidance.chakraNote),
  }
}
