import { credentialAlerts, type Expiry } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { NEVER_TOLD, toldDays } from './told-days.js'

/** A moment that somebody must be told about beforehand. */
export interface DueDeadline {
  at: Date
  /** The smallest threshold, in days, at which somebody was told; `NEVER_TOLD` before the first. */
  toldDays: number
}

/** When a sweep has to look at a credential: what is indexed of a record. */
export interface DueMoments {
  askedAt: Date | null
  deadline: DueDeadline | null
  dataAccess: DueDeadline | null
}

const NOTHING: DueMoments = { askedAt: null, deadline: null, dataAccess: null }
const FACTS: readonly string[] = ['expired', 'not-accepted', 'missing-permission']
const OVERDUE = new Date(0)

/** Derives from a record alone, with no clock, what makes it due. A token that was reported as expired is never due again. */
export function dueMoments({ live, requirements, alertKeys }: CredentialRecord): DueMoments {
  if (!live || alertKeys.includes(`${live.fingerprint}:expired`)) return NOTHING
  const askedAt = live.check?.checkedAt ?? OVERDUE
  const { inspection } = live
  if (!inspection) return { ...NOTHING, askedAt }

  const facts = credentialAlerts({ live, candidate: null, requirements }, { now: inspection.checkedAt }).filter(
    ({ kind }) => FACTS.includes(kind),
  )
  if (facts.some(({ key }) => !alertKeys.includes(key))) {
    return { askedAt, deadline: { at: OVERDUE, toldDays: NEVER_TOLD }, dataAccess: null }
  }
  if (facts.some(({ kind }) => kind === 'not-accepted')) return { ...NOTHING, askedAt }

  const nextOf = (expiry: Expiry, clock: string): DueDeadline | null => {
    const days = toldDays(alertKeys, `${live.fingerprint}:${clock}`)
    return expiry.kind === 'at' && days > 0 ? { at: expiry.at, toldDays: days } : null
  }
  return {
    askedAt,
    deadline: nextOf(inspection.expiry, ''),
    dataAccess: nextOf(inspection.dataAccessExpiry, 'data-access-'),
  }
}
