import { credentialAlerts, type CredentialAlert } from '../../core/index.js'
import type { CredentialRecord } from '../credential-store.js'
import { isTold } from './is-told.js'

/** What there is to say about the live token and nobody was told yet, most urgent first. */
export const outstandingAlerts = (record: CredentialRecord, now: Date, withinDays: number): CredentialAlert[] =>
  credentialAlerts(
    { live: record.live, candidate: null, requirements: record.requirements },
    { now, warnWithinDays: withinDays },
  ).filter(({ key }) => !isTold(record.alertKeys, key))
