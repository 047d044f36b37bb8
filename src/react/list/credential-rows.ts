import type { Credential } from '../../contract/index.js'
import type { CredentialAlert, Deadline, PhoneNumber, TokenState } from '../../core/index.js'
import { byUrgency } from '../../core/alerts/by-urgency.js'
import { alertsAt, type AlertThresholds } from '../data/alerts-at.js'
import { tokenStateAt } from '../lib/token-state-at.js'
import { searchTextOf } from './search-text.js'

/** A credential as the list shows it at one moment. */
export interface CredentialRow {
  id: string
  label: string
  state: TokenState | 'none'
  fingerprint: string | null
  deadline: Deadline | null
  neverExpires: boolean
  /** The most urgent one. */
  alert: CredentialAlert | null
  numbers: PhoneNumber[]
  /** What a search looks at. */
  text: string
}

const texts = new WeakMap<Credential, string>()

const searchText = (credential: Credential): string => {
  const known = texts.get(credential) ?? writeSearchText(credential)
  texts.set(credential, known)
  return known
}

const writeSearchText = ({ id, label, live, candidate, previous, requirements }: Credential): string => {
  const slots = [live, candidate, previous]
  const reached = slots.flatMap((slot) => slot?.reach ?? [])
  return searchTextOf([
    label,
    id,
    ...slots.map((slot) => slot?.fingerprint),
    ...requirements.wabas.flatMap((waba) => [waba.id, waba.name]),
    ...reached.flatMap(({ wabaId, phoneNumbers }) => [
      wabaId,
      ...phoneNumbers.flatMap((number) => [number.displayPhoneNumber, number.id, number.verifiedName]),
    ]),
  ])
}

const urgency = (a: CredentialRow, b: CredentialRow): number => {
  if (a.alert && b.alert) return byUrgency(a.alert, b.alert)
  return Number(!a.alert) - Number(!b.alert)
}

/** The rows at `now`: most urgent first, then by name; and when they change by themselves, in milliseconds since 1970. */
export const credentialRows = (
  credentials: readonly Credential[],
  now: Date,
  thresholds: AlertThresholds,
  locale: string,
): { rows: CredentialRow[]; changesAt: number } => {
  const { alerts, ...all } = alertsAt(credentials, now, thresholds)
  const first = new Map<string, CredentialAlert>()
  for (const { credentialId, alert } of alerts) if (!first.has(credentialId)) first.set(credentialId, alert)

  let changesAt = all.changesAt
  const rows = credentials.map((credential): CredentialRow => {
    const { id, label, live } = credential
    const state = live && tokenStateAt(live.status, live.inspection, now)
    changesAt = Math.min(changesAt, state?.changesAt ?? Infinity)
    return {
      id,
      label,
      state: state?.value ?? 'none',
      fingerprint: live?.fingerprint ?? null,
      deadline: live?.status.deadline ?? null,
      neverExpires: live?.status.neverExpires ?? false,
      alert: first.get(id) ?? null,
      numbers: live?.reach.flatMap(({ phoneNumbers }) => phoneNumbers) ?? [],
      text: searchText(credential),
    }
  })
  const byName = new Intl.Collator(locale, { numeric: true }).compare
  return { rows: rows.sort((a, b) => urgency(a, b) || byName(a.label, b.label)), changesAt }
}
