import { tokenStatus, type GraphError } from '../../core/index.js'
import type { ReportedError } from '../../contract/index.js'
import type { CredentialRecord } from '../credential-store.js'

const EVERY_MS = 60_000
const WRITTEN_AT_ONCE = 10
const MOST_GROUPS = 20
const MOST_SENDERS = 10
const LONGEST_TEXT = 500

interface Report {
  error: GraphError
  fingerprint: string
  sender: string | null
  now: Date
}

/** Errors that have the same code, subcode and token are one group. */
export const errorGroupId = ({ code, subcode }: GraphError, fingerprint: string): string =>
  `${code ?? '-'}:${subcode ?? '-'}:${fingerprint}`

/** Whether this report has to be written at once: the first ten of a group and each new sender are, the others once a minute. */
export function isErrorDue(known: ReportedError | undefined, { sender, now }: Omit<Report, 'error'>): boolean {
  if (!known || known.count < WRITTEN_AT_ONCE) return true
  if (sender !== null && known.senders.length < MOST_SENDERS && !known.senders.includes(sender)) return true
  return now.getTime() - known.lastAt.getTime() >= EVERY_MS
}

/** The groups with this report, and so many that were not written, noted: newest first. Of too many, the oldest go. */
export function noteError(record: CredentialRecord, report: Report, unwritten: number): ReportedError[] {
  const { error, fingerprint, sender, now } = report
  const id = errorGroupId(error, fingerprint)
  const known = record.errors.find((entry) => entry.id === id)
  const senders = (known?.senders ?? []).filter((name) => name !== sender)
  const noted: ReportedError = {
    id,
    error: shortened(error),
    fingerprint,
    slot: slotOf(record, fingerprint),
    liveStatus: record.live && tokenStatus(record.live.inspection, { now }),
    senders: [...senders, ...(sender === null ? [] : [sender])].slice(-MOST_SENDERS),
    count: (known?.count ?? 0) + unwritten + 1,
    firstAt: known?.firstAt ?? now,
    lastAt: now,
  }
  return [noted, ...record.errors.filter((entry) => entry !== known)]
    .toSorted((a, b) => b.lastAt.getTime() - a.lastAt.getTime())
    .slice(0, MOST_GROUPS)
}

function slotOf(record: CredentialRecord, fingerprint: string): ReportedError['slot'] {
  const slots = ['live', 'candidate', 'previous'] as const
  return slots.find((slot) => record[slot]?.fingerprint === fingerprint) ?? null
}

/** All groups of all credentials of an account go out in one list. */
function shortened(error: GraphError): GraphError {
  const cut = (text: string | null) => text && text.slice(0, LONGEST_TEXT).replace(/\p{Cs}/gu, '')
  const { type, message, details, userTitle, userMessage, traceId } = error
  return {
    ...error,
    type: cut(type),
    message: cut(message),
    details: cut(details),
    userTitle: cut(userTitle),
    userMessage: cut(userMessage),
    traceId: cut(traceId),
  }
}
