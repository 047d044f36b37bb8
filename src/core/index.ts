export { parseGraphErrors } from './errors/parse-graph-errors.js'
export { parseGraphError } from './errors/parse-graph-error.js'
export { findGuidance } from './guidance/find-guidance.js'
export { GUIDANCE, type GuidanceId } from './guidance/guidance-catalogue.js'
export { guidanceLink, type GuidanceLinkIds } from './guidance/guidance-link.js'
export { byUrgency } from './alerts/by-urgency.js'
export {
  credentialAlerts,
  type AlertSlot,
  type AlertSource,
  type CredentialAlertOptions,
} from './alerts/credential-alerts.js'
export { DEFAULT_REQUIREMENTS } from './permissions/default-requirements.js'
export { permissionMatrix, type PermissionMatrix, type PermissionRow } from './permissions/permission-matrix.js'
export { redact } from './redact.js'
export {
  compareTokens,
  type Gain,
  type GainKind,
  type Loss,
  type LossKind,
  type TokenComparison,
} from './tokens/compare-tokens.js'
export { isTemporaryToken } from './tokens/is-temporary-token.js'
export { readInspection, type InspectionContext } from './tokens/read-inspection.js'
export {
  tokenStatus,
  type Deadline,
  type TokenState,
  type TokenStatus,
  type TokenStatusOptions,
} from './tokens/token-status.js'
export {
  MAX_TOKEN_LENGTH,
  triagePaste,
  type PasteNotice,
  type PasteNoticeId,
  type PasteTriage,
} from './tokens/triage-paste.js'

export type { CredentialAlert, CredentialAlertKind } from './alerts/credential-alert.js'
export type { PasteKind } from './tokens/paste-kind.js'
export type { GraphError, GraphErrorFamily, GraphErrorReason } from './errors/graph-error.js'
export type { Guidance, GuidanceActor, GuidanceFacts, GuidanceStep, GuidanceText } from './guidance/guidance.js'
export type { GuidanceStepId } from './guidance/guidance-steps.js'
export type { GuidanceTextId } from './guidance/guidance-texts.js'
export type { LinkId } from './guidance/link-id.js'
export type { PermissionState } from './permissions/permission-state.js'
export type { PhoneNumber, WabaReach } from './permissions/reach.js'
export type { Requirements, Waba } from './permissions/requirements.js'
export type { OpenTicket, TicketDraft } from './tickets/ticket-draft.js'
export type { TicketSubject, TicketToken } from './tickets/ticket-subject.js'
export type { Check } from './tokens/check.js'
export type { Expiry, GranularTargets, TokenInspection } from './tokens/token-inspection.js'
