import type { GraphError } from '../errors/graph-error.js'
import { GUIDANCE_BY_ID, type GuidanceId } from './guidance-catalogue.js'
import { guidanceStep } from './guidance-step.js'
import type { GuidanceStepId } from './guidance-steps.js'
import type { Guidance, GuidanceFacts } from './guidance.js'
import { permissionReason } from './permission-reason.js'
import { scopeFact, type ScopeFact } from './scope-fact.js'
import { isWorking, tokenReason } from './token-reason.js'

const NOT_INSPECTABLE = /app_id in the input_token|must provide an app access token/i

/**
 * What to do about an error, in the light of what is known about the token. Always answers.
 * Facts outrank codes: they choose another entry, or move a step to the front.
 */
export function findGuidance(error: GraphError, facts: GuidanceFacts = {}): Guidance {
  const scope = scopeFact(facts.matrix, `${error.message} ${error.details}`)
  const id = findId(error, facts, scope)
  const entry = GUIDANCE_BY_ID[id]

  const partnerOnly = id === 'api-3' && scope === 'present'
  const ticketFirst = entry.ticketFirst || partnerOnly || facts.ownApp === false
  const first: GuidanceStepId[] = ticketFirst ? ['ticket'] : []
  if (partnerOnly) first.push('partner')
  if (id === 'access-131005' && (scope === 'present' || scope === 'elsewhere')) first.push('assign-waba')
  if (id === 'auth-0' && isWorking(facts.status)) first.push('replace-copies')

  const rest = entry.steps.filter((step) => !first.some((stepId) => stepId === step.id))
  return { ...entry, ticketFirst, steps: [...first.map(guidanceStep), ...rest] }
}

function findId(error: GraphError, facts: GuidanceFacts, scope: ScopeFact): GuidanceId {
  const { family, reason } = error
  if (family === 'token-190') return idOf(family, tokenReason(error, facts.status))
  if (family === 'permission-10' || family === 'permission-2xx') return idOf(family, permissionReason(error, scope))
  if (NOT_INSPECTABLE.test(`${error.message}`)) return 'not-inspectable'
  if (error.code === null && error.httpStatus === null && error.retryable) return 'network'
  if (reason === 'scope-missing' && scope === 'present') return 'object-or-permission'
  return idOf(family, reason)
}

const isId = (id: string): id is GuidanceId => Object.hasOwn(GUIDANCE_BY_ID, id)

const idOf = (family: GraphError['family'], reason: string | null): GuidanceId =>
  [family === 'other' ? `${reason}` : `${family}-${reason}`, family].find(isId) ?? 'unknown'
