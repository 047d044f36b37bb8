import { describe, expect, it } from 'vitest'
import { GUIDANCE, guidanceLink, type GuidanceStep } from '../../../src/core/index.js'
import { createTicketDraft } from '../../../src/core/tickets/create-ticket-draft.js'
import { hasSecret } from '../../../src/core/tickets/mask-secrets.js'
import { createBrief, fixersOf } from '../../../src/react/components/guidance-dialog/handover/create-brief.js'
import { ticketText } from '../../../src/react/components/guidance-dialog/handover/ticket-text.js'
import { handoverLabels } from '../../../src/react/lib/labels/handover-labels.js'
import type { Translation } from '../../../src/react/lib/labels/translation.js'
import { translateGuidance } from '../../../src/react/lib/translate-guidance.js'
import { makeError } from '../../core/guidance/make-error.js'
import { sampleCredential } from '../support/sample.js'

const languages = Object.values(
  import.meta.glob<Record<string, Translation>>('../../../src/locales/*.ts', { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .map(({ locale, labels, guidance }) => ({ locale, words: labels.handover, guidance }))

const { id, live, requirements } = await sampleCredential('five-days-left')

const all = [{ locale: 'en', words: handoverLabels, guidance: undefined }, ...languages]

describe.each(all)('in $locale', ({ words, guidance: translation }) => {
  it.each(GUIDANCE.map((entry) => [entry.id, entry] as const))(
    'a ticket about %s may leave, and so may each brief',
    (_, entry) => {
      const guidance = translation ? translateGuidance(entry, translation) : entry
      const draft = createTicketDraft({
        error: makeError({
          code: 190,
          subcode: 463,
          traceId: 'AXkY4Wnw3wHsLgmSAt4oTKj',
          family: entry.family,
          reason: entry.reason,
        }),
        at: new Date('2026-03-10T12:00:00Z'),
        guidance,
        about: { credentialId: id, token: live, requirements },
        stepsDone: guidance.steps,
        packageVersion: '1.2.3',
      })
      expect(hasSecret(ticketText(draft, words))).toBe(false)
      const addressOf = ({ link }: GuidanceStep) => link && guidanceLink(link, { wabaId: requirements.wabas[0]?.id })
      for (const fixer of fixersOf(guidance)) {
        const { subject, text } = createBrief({ fixer, guidance, draft, addressOf, words })
        expect(hasSecret(subject) || hasSecret(text)).toBe(false)
        expect(text).not.toMatch(/undefined|null|\[object|NaN/)
      }
    },
  )
})

describe('ticketText', () => {
  it('says what is known and nothing else, always in one order', () => {
    const error = makeError({ httpStatus: null })
    const draft = createTicketDraft({ error, guidance: { id: 'unknown', title: 'Not known' }, packageVersion: '1.2.3' })
    expect(ticketText(draft, handoverLabels)).toBe(
      ['Not known', '', 'Family: other', 'Done so far: nothing yet', 'Version: 1.2.3'].join('\n'),
    )
  })
})
