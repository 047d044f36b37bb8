import type { TicketDraft } from '../../../../core/index.js'
import type { HandoverLabels } from '../../../lib/labels/handover-labels.js'

const list = (items: readonly string[] | undefined) => items?.join(', ')

/** A ticket as plain text: what is known, always in this order, the admin's own words last. */
export const ticketText = (draft: TicketDraft, words: HandoverLabels): string => {
  const { lines } = words
  const facts: [name: string, value: string | number | undefined][] = [
    [lines.error, draft.code === undefined ? undefined : words.error(draft.code, draft.subcode ?? null)],
    [lines.family, draft.family],
    [lines.reason, draft.reason],
    [lines.httpStatus, draft.httpStatus],
    [lines.message, draft.message],
    [lines.details, draft.details],
    [lines.trace, draft.traceId && words.trace(draft.traceId, draft.at ?? '')],
    [lines.at, draft.at],
    [lines.credential, draft.credentialId],
    [lines.state, draft.state],
    [lines.fingerprint, draft.fingerprint],
    [lines.app, draft.appId],
    [lines.accounts, list(draft.wabaIds)],
    [lines.numbers, list(draft.phoneNumberIds)],
    [lines.permissions, list(draft.scopes)],
    [lines.expiry, draft.expiry === 'never' ? words.never : draft.expiry],
    [lines.dataAccess, draft.dataAccessExpiry === 'never' ? words.never : draft.dataAccessExpiry],
  ]
  const known = facts.flatMap(([name, value]) => (value === undefined || value === '' ? [] : `${name}: ${value}`))
  const steps = draft.stepsDone.map(({ text }) => `- ${text}`)
  return [
    draft.subject,
    '',
    ...known,
    ...(steps.length > 0 ? [`${lines.stepsDone}:`, ...steps] : [`${lines.stepsDone}: ${words.nothingYet}`]),
    `${lines.version}: ${draft.packageVersion}`,
    ...(draft.note ? ['', `${lines.note}:`, draft.note] : []),
  ].join('\n')
}
