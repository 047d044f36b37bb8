import type { Guidance, GuidanceStep, TicketDraft } from '../../../../core/index.js'
import type { Fixer, HandoverLabels } from '../../../lib/labels/handover-labels.js'

interface BriefInput {
  fixer: Fixer
  guidance: Guidance
  draft: TicketDraft
  /** Where a step is done; `null`: no page for it. */
  addressOf: (step: GuidanceStep) => string | null
  words: HandoverLabels
}

const stepsOf = (guidance: Guidance, fixer: Fixer) =>
  guidance.steps.filter(({ actor, id }) => actor === fixer && id !== 'ticket')

/** Those who can do something: whoever has a step, and Chakra, which can always look. The one who can do most comes first. */
export const fixersOf = (guidance: Guidance): Fixer[] => {
  const count = (fixer: Fixer) => stepsOf(guidance, fixer).length
  const people = (['business-admin', 'app-developer'] as const).filter((fixer) => count(fixer) > 0)
  people.sort((a, b) => count(b) - count(a))
  return guidance.ticketFirst ? ['chakra', ...people] : [...people, 'chakra']
}

/** A message to the person who can fix it: what happened, their own steps with links, and the ids they need. No secret. */
export const createBrief = ({ fixer, guidance, draft, addressOf, words }: BriefInput) => {
  const { brief, lines } = words
  const steps = stepsOf(guidance, fixer).map((step, index) => {
    const address = addressOf(step)
    return [`${index + 1}. ${step.text}`, ...(address ? [`   ${address}`] : [])].join('\n')
  })
  const facts: [name: string, value: string | undefined][] = [
    [lines.error, draft.code === undefined ? undefined : words.error(draft.code, draft.subcode ?? null)],
    [lines.message, draft.message],
    [lines.details, draft.details],
    [lines.app, draft.appId],
    [lines.accounts, draft.wabaIds.join(', ')],
    [lines.numbers, draft.phoneNumberIds.join(', ')],
    [lines.fingerprint, draft.fingerprint],
    [lines.trace, draft.traceId && words.trace(draft.traceId, draft.at ?? '')],
  ]
  const known = facts.flatMap(([name, value]) => (value ? [`${name}: ${value}`] : []))
  const parts = [
    brief.greetings[fixer],
    `${brief.happened}: ${guidance.title}\n${guidance.cause}`,
    `${brief.effect}: ${guidance.effect.text}`,
    steps.length > 0 ? [`${brief.steps}:`, ...steps].join('\n') : brief.noSteps,
    ...(known.length > 0 ? [[`${brief.facts}:`, ...known].join('\n')] : []),
    brief.warning,
  ]
  return { subject: brief.subject(guidance.title), text: parts.join('\n\n') }
}
