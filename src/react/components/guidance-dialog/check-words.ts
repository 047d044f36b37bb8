import type { GraphError, Guidance } from '../../../core/index.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import type { Tone } from '../../ui/tone.js'
import type { GuidanceCheck } from './guidance-check.js'

/** An error with the guidance that was shown about it. */
export interface Judged {
  error: GraphError
  guidance: Guidance
}

const nameOf = ({ error, guidance }: Judged, words: GuidanceLabels, withTitle: boolean) => {
  if (error.code === null) return guidance.title
  const name = words.error(error.code, error.subcode)
  return withTitle ? words.problem(name, guidance.title) : name
}

const whatChanged = (before: Judged, now: Judged, words: GuidanceLabels) => {
  const [was, is] = [before, now].map((judged) => nameOf(judged, words, false))
  const isSame = was === is && before.guidance.id === now.guidance.id
  if (isSame) return words.unchanged(nameOf(now, words, false))
  return words.changed(nameOf(before, words, was === is), nameOf(now, words, true))
}

/** What a check told, in words, and how good that is. */
export const checkWords = (
  check: GuidanceCheck,
  before: Judged,
  now: Judged,
  words: GuidanceLabels,
): { text: string; tone: Tone } => {
  switch (check.outcome) {
    case 'solved':
      return { text: check.isCandidate ? words.solvedCandidate : words.solved, tone: 'good' }
    case 'unsolved':
      return { text: whatChanged(before, now, words), tone: 'warn' }
    case 'unsure':
      return { text: words.unsure, tone: 'idle' }
    case 'failed':
      return { text: words.notChecked, tone: 'bad' }
  }
}
