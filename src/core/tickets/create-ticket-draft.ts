import type { GraphError } from '../errors/graph-error.js'
import type { Guidance, GuidanceText } from '../guidance/guidance.js'
import type { Expiry } from '../tokens/token-inspection.js'
import { maskSecrets } from './mask-secrets.js'
import type { TicketDraft } from './ticket-draft.js'
import type { TicketSubject } from './ticket-subject.js'

export interface TicketInput {
  error: GraphError
  /** When the error was seen. */
  at?: Date | null | undefined
  /** What was shown about it. */
  guidance: Pick<Guidance, 'id' | 'title'>
  about?: TicketSubject | undefined
  stepsDone?: readonly GuidanceText[] | undefined
  packageVersion: string
}

const LONGEST = 2000
const LONGEST_SUBJECT = 200
// A byte order mark counts as a space, and would part a token.
const UNSEEN = /[\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** On one line, so that nothing Meta writes can look like a line of ours. */
const clean = (text: string | null | undefined): string | undefined => {
  if (!text) return undefined
  const line = text
    .slice(0, 2 * LONGEST)
    .replace(UNSEEN, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
  return maskSecrets(line.trim()).slice(0, LONGEST) || undefined
}

const isId = (id: string | null | undefined): id is string => !!id && /^\d{1,32}$/.test(id)
const uniqueIds = (ids: (string | null | undefined)[]) => [...new Set(ids.filter(isId))]

const moment = (at: Date | null | undefined) =>
  at && !Number.isNaN(at.getTime()) ? at.toISOString().replace('.000Z', 'Z') : undefined
const ending = (expiry: Expiry | undefined) =>
  expiry?.kind === 'at' ? moment(expiry.at) : expiry?.kind === 'never' ? 'never' : undefined

type Unsure<T> = { [K in keyof T]: T[K] | null | undefined }

const known = <T extends object>(values: Unsure<T>): T =>
  // SAFETY: only what may be absent is ever unknown.
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null && value !== undefined)) as T

/** Everything Chakra needs to help with an error, and nothing it must not see: whatever looks like a token or a secret is masked. */
export function createTicketDraft({
  error,
  at,
  guidance,
  about = {},
  stepsDone = [],
  packageVersion,
}: TicketInput): TicketDraft {
  const { code, subcode } = error
  const { token, requirements } = about
  const { inspection, reach = [] } = token ?? {}
  const number = [code, subcode].filter((part) => part !== null).join('/')
  return known<TicketDraft>({
    subject: clean([number, guidance.title].filter(Boolean).join(' · '))?.slice(0, LONGEST_SUBJECT) ?? guidance.id,
    guidanceId: guidance.id,
    family: error.family,
    reason: error.reason,
    code,
    subcode,
    httpStatus: error.httpStatus,
    message: clean(error.message),
    details: clean(error.details),
    traceId: clean(error.traceId),
    at: moment(at),
    credentialId: clean(about.credentialId),
    state: token?.status?.state,
    fingerprint: clean(token?.fingerprint),
    appId: [inspection?.appId, requirements?.appId].find(isId),
    wabaIds: uniqueIds([...(requirements?.wabas ?? []).map(({ id }) => id), ...reach.map(({ wabaId }) => wabaId)]),
    phoneNumberIds: uniqueIds(reach.flatMap(({ phoneNumbers }) => phoneNumbers.map(({ id }) => id))),
    scopes: inspection?.scopes?.flatMap((scope) => clean(scope) ?? []),
    expiry: ending(inspection?.expiry),
    dataAccessExpiry: ending(inspection?.dataAccessExpiry),
    stepsDone: stepsDone.map(({ id, text }) => ({ id, text: clean(text) ?? '' })),
    packageVersion,
  })
}
