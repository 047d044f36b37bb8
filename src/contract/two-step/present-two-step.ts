import {
  compareTokens,
  credentialAlerts,
  DEFAULT_REQUIREMENTS,
  tokenStatus,
  type Check,
  type Requirements,
} from '../../core/index.js'
import type { Credential } from '../schemas/credential.js'
import type { TokenSlot } from '../schemas/token-slot.js'
import type { ShelvedCandidate } from './candidate-shelf.js'
import { inspectionFingerprint } from './inspection-fingerprint.js'
import { readCheck } from './read-check.js'
import type { TwoStepLiveToken, TwoStepState } from './two-step-backend.js'

interface Facts {
  id: string
  state: TwoStepState
  candidate: ShelvedCandidate | null
  version: number
  now: Date
}

/** The contract's `Credential` from what a two-step backend knows. */
export const presentTwoStep = ({ id, state, candidate, version, now }: Facts): Credential => {
  const requirements = requirementsOf(state)
  const live = state.live && liveSlot(state.live, now)
  const candidateSlot = candidate && slotOf(candidate, now)
  const slots = { live, candidate: candidateSlot, requirements }
  return {
    id,
    label: state.label,
    version,
    ...slots,
    previous: null,
    comparison:
      candidateSlot &&
      compareTokens(live?.inspection ?? null, candidateSlot.inspection, requirements, {
        live: live?.reach,
        candidate: candidateSlot.reach,
      }),
    alerts: credentialAlerts(slots, { now }),
    senders: [],
    errors: [],
    renewable: false,
    viewer: { can: state.can ?? 'manage' },
    serverTime: now,
  }
}

const requirementsOf = ({ requirements = {} }: TwoStepState): Requirements => ({
  appId: requirements.appId ?? DEFAULT_REQUIREMENTS.appId,
  wabas: requirements.wabas ?? DEFAULT_REQUIREMENTS.wabas,
  permissions: requirements.permissions ?? DEFAULT_REQUIREMENTS.permissions,
  recommendedPermissions: requirements.recommendedPermissions ?? DEFAULT_REQUIREMENTS.recommendedPermissions,
})

interface CheckedToken {
  check: Check | null
  checkedAt: Date
  addedAt: Date
}

const slotOf = ({ check, checkedAt, addedAt }: CheckedToken, now: Date): TokenSlot => {
  const inspection = check?.outcome === 'inspected' ? check.inspection : null
  return {
    fingerprint: inspectionFingerprint(inspection),
    status: tokenStatus(inspection, { now }),
    inspection,
    check: check && { outcome: check.outcome, checkedAt, error: check.outcome === 'inspected' ? null : check.error },
    reach: [],
    addedAt,
    addedBy: '',
    lastUsedAt: null,
    lastError: null,
  }
}

const liveSlot = ({ inspection, reach, fingerprint, addedAt, addedBy }: TwoStepLiveToken, now: Date): TokenSlot => {
  const check = inspection === null || inspection === undefined ? null : readCheck(inspection, now)
  const known = check?.outcome === 'inspected' ? check.inspection : null
  const checkedAt = known?.checkedAt ?? now
  const slot = slotOf({ check, checkedAt, addedAt: known?.issuedAt ?? checkedAt }, now)
  return {
    ...slot,
    fingerprint: fingerprint ?? slot.fingerprint,
    reach: reach ?? [],
    addedAt: addedAt === undefined ? slot.addedAt : new Date(addedAt),
    addedBy: addedBy ?? '',
  }
}
