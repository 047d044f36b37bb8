import { DEFAULT_REQUIREMENTS, type Requirements } from '../core/index.js'
import type {
  Credential,
  CredentialEvents,
  CredentialList,
  EventsOptions,
  PromoteOptions,
  WriteOptions,
} from '../contract/index.js'
import type { CredentialStore } from './credential-store.js'
import type { GraphClient } from './graph-client.js'
import { checkCredential } from './operations/check-credential.js'
import { completeRequirements } from './operations/complete-requirements.js'
import { discardCandidate } from './operations/discard-candidate.js'
import { getCredential } from './operations/get-credential.js'
import { getLiveToken, type LiveToken } from './operations/get-live-token.js'
import { listCredentials } from './operations/list-credentials.js'
import { listEvents } from './operations/list-events.js'
import type { OperationContext, Retention } from './operations/operation-context.js'
import { promoteCandidate } from './operations/promote-candidate.js'
import { registerCredential, type NewCredential } from './operations/register-credential.js'
import { renewToken } from './operations/renew-token.js'
import { reportError } from './operations/report-error.js'
import { reportUse, type ReportOptions } from './operations/report-use.js'
import { createShareChecks } from './operations/share-checks.js'
import { stageToken } from './operations/stage-token.js'
import { sweepCredentials } from './operations/sweep-credentials.js'
import { createTally } from './operations/tally.js'
import { undoPromotion } from './operations/undo-promotion.js'
import type { SweepOptions, SweptAlert } from './sweep/sweep-options.js'
import type { TokenVault } from './token-vault.js'
import type { Viewer } from './viewer.js'

export interface CredentialsOptions {
  store: CredentialStore
  graph: GraphClient
  vault: TokenVault
  /** What credentials need where `register` says nothing else. @default DEFAULT_REQUIREMENTS */
  requirements?: { [Name in keyof Requirements]?: Requirements[Name] | undefined } | undefined
  /** @default () => new Date() */
  clock?: (() => Date) | undefined
  /** In milliseconds. @default { candidateMs: 3_600_000, previousMs: 86_400_000 } */
  retention?: { [Name in keyof Retention]?: number | undefined } | undefined
}

/**
 * The operations on credentials. Those that take a `Viewer` are what the HTTP handler calls and reject with `CredentialsError`;
 * the others are for the host itself and ask nobody for permission.
 */
export interface Credentials {
  list(viewer: Viewer): Promise<CredentialList>
  get(viewer: Viewer, id: string): Promise<Credential>
  stage(viewer: Viewer, id: string, token: string, options: WriteOptions): Promise<Credential>
  discard(viewer: Viewer, id: string, options: WriteOptions): Promise<Credential>
  promote(viewer: Viewer, id: string, options: PromoteOptions): Promise<Credential>
  undo(viewer: Viewer, id: string, options: WriteOptions): Promise<Credential>
  check(viewer: Viewer, id: string, options: WriteOptions): Promise<Credential>
  renew(viewer: Viewer, id: string, options: WriteOptions): Promise<Credential>
  events(viewer: Viewer, id: string, options?: EventsOptions): Promise<CredentialEvents>

  /** Makes the place for a token; `false` if the account has it already. */
  register(input: NewCredential): Promise<boolean>
  /** The token to send with; `null` without one. */
  getLiveToken(id: string): Promise<LiveToken | null>
  /**
   * Notes that a sender used a token. Cheap to call often: a new sender and a switch to the live token are written at once,
   * anything else at most once a minute.
   */
  reportUse(id: string, fingerprint: string, options?: ReportOptions): Promise<void>
  /**
   * Notes an error that a sender received from Graph, in whatever form it has it. The first ten of a kind are written at once,
   * then at most one a minute with what this process counted meanwhile; what it has not written when it ends is not counted.
   */
  reportError(id: string, fingerprint: string, error: unknown, options?: ReportOptions): Promise<void>
  /**
   * Looks after the live tokens of all accounts, however many machines do it at the same time: asks Graph about those that are due,
   * and hands out each alert once. An alert counts as told when the next one is asked for. The iterator throws for malformed options.
   */
  sweep(options?: SweepOptions): AsyncGenerator<SweptAlert, void, undefined>
}

/** Binds the operations to a store, a Graph client and a vault. Throws for malformed requirements. */
export function createCredentials(options: CredentialsOptions): Credentials {
  const context: OperationContext = {
    store: options.store,
    graph: options.graph,
    vault: options.vault,
    requirements: completeRequirements(DEFAULT_REQUIREMENTS, options.requirements),
    clock: options.clock ?? (() => new Date()),
    retention: {
      candidateMs: options.retention?.candidateMs ?? 3_600_000,
      previousMs: options.retention?.previousMs ?? 86_400_000,
    },
    shareChecks: createShareChecks(),
    shareInspections: createShareChecks(),
    unwrittenErrors: createTally(),
  }
  return {
    list: (viewer) => listCredentials(context, viewer),
    get: (viewer, id) => getCredential(context, viewer, id),
    stage: (viewer, id, token, write) => stageToken(context, viewer, id, token, write),
    discard: (viewer, id, write) => discardCandidate(context, viewer, id, write),
    promote: (viewer, id, write) => promoteCandidate(context, viewer, id, write),
    undo: (viewer, id, write) => undoPromotion(context, viewer, id, write),
    check: (viewer, id, write) => checkCredential(context, viewer, id, write),
    renew: (viewer, id, write) => renewToken(context, viewer, id, write),
    events: (viewer, id, page) => listEvents(context, viewer, id, page),
    register: (input) => registerCredential(context, input),
    getLiveToken: (id) => getLiveToken(context, id),
    reportUse: (id, fingerprint, report) => reportUse(context, id, fingerprint, report),
    reportError: (id, fingerprint, error, report) => reportError(context, id, fingerprint, error, report),
    sweep: (sweep) => sweepCredentials(context, sweep),
  }
}
