import type { Credential } from '../../contract/index.js'
import type { CredentialAlert, GraphError, GuidanceFacts } from '../../core/index.js'
import { tokenStatus } from '../../core/tokens/token-status.js'
import { slotFacts } from '../lib/slot-facts.js'
import { tokenError } from '../lib/token-error.js'

/** What guidance is asked about. */
export interface ExplainedAlert {
  error: GraphError
  facts: GuidanceFacts
}

interface ExplainOptions {
  now: Date
  chakraAppIds: readonly string[] | undefined
}

/** What an alert means as an error and the facts beside it; `null` where its own words say it all. */
export const explainAlert = (
  alert: CredentialAlert,
  credential: Credential,
  { now, chakraAppIds }: ExplainOptions,
): ExplainedAlert | null => {
  const { live, requirements } = credential
  if (!live || live.fingerprint !== alert.fingerprint) return null
  const { inspection, reach, check } = live
  const { deadline, daysLeft } = alert
  const status = tokenStatus(inspection, { now })
  const { matrix, ownApp } = slotFacts(live, requirements, chakraAppIds)

  switch (alert.kind) {
    case 'expired':
      return {
        error: inspection?.error ?? tokenError({ code: 190, subcode: 463, reason: 'expired' }),
        facts: { status: { ...status, state: 'expired' }, matrix, ownApp },
      }
    case 'not-accepted':
      return {
        error: inspection?.error ?? tokenError({ code: 190, reason: status.reason }),
        facts: { status: { ...status, state: 'invalid' }, matrix, ownApp },
      }
    case 'expiring':
    case 'critical':
      return {
        error: tokenError({ reason: 'expired' }),
        facts: { status: { ...status, state: 'expiring', deadline, daysLeft }, matrix, ownApp },
      }
    case 'data-access':
      return {
        error: tokenError({}),
        facts: { status: { ...status, state: daysLeft ? 'expiring' : 'expired', deadline, daysLeft }, matrix, ownApp },
      }
    case 'missing-permission': {
      const denied = reach.find((waba) => waba.state === 'denied')?.error
      const error = matrix?.missing.length ? null : denied
      return { error: error ?? tokenError({ family: 'permission-10' }), facts: { matrix, ownApp } }
    }
    case 'check-stale':
      return check?.error ? { error: check.error, facts: { matrix, ownApp } } : null
    case 'candidate-waiting':
      return null
  }
}
