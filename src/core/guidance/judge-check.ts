import type { GraphError } from '../errors/graph-error.js'
import type { GuidanceFacts } from './guidance.js'
import { scopeFact, type ScopeFact } from './scope-fact.js'
import { isWorking } from './token-reason.js'

/** What a new check of the token says about an error from before. `unsure`: the token works, but a check cannot see this kind of error. */
export type CheckJudgement = 'solved' | 'unsolved' | 'unsure'

/** A token as the check found it; `error`: why it does not work. */
export interface CheckedFacts {
  error: GraphError | null
  facts: GuidanceFacts
}

const TOKEN: readonly GraphError['family'][] = ['token-190', 'auth-0']
const PASSING: readonly GraphError['family'][] = ['transient', 'rate-limit']
const PERMISSION: readonly GraphError['family'][] = ['api-3', 'permission-10', 'permission-2xx', 'access-131005']
const LACKING: readonly ScopeFact[] = ['missing', 'elsewhere']

const isAboutPermission = ({ family, reason }: GraphError) =>
  PERMISSION.includes(family) ||
  reason === 'permission' ||
  reason === 'scope-missing' ||
  reason === 'object-or-permission'

/** Compares what is known of the token before and after a check, in the light of the error. */
export function judgeCheck(
  error: GraphError,
  before: GuidanceFacts,
  { error: found, facts }: CheckedFacts,
): CheckJudgement {
  if (found) return 'unsolved'
  if (!isWorking(facts.status)) return 'unsure'
  if (isAboutPermission(error)) return judgePermission(error, before, facts)
  if (PASSING.includes(error.family)) return 'solved'
  if (!TOKEN.includes(error.family) || error.reason === 'wrong-token-kind') return 'unsure'
  // Nobody was refused anything: the deadline itself was explained.
  if (error.code === null) return facts.status?.state === 'valid' ? 'solved' : 'unsolved'
  // The token worked before too, so a sender uses another one, which no check of this token sees.
  return isWorking(before.status) ? 'unsure' : 'solved'
}

function judgePermission(
  { message, details }: GraphError,
  before: GuidanceFacts,
  after: GuidanceFacts,
): CheckJudgement {
  const words = `${message} ${details}`
  const was = scopeFact(before.matrix, words)
  const is = scopeFact(after.matrix, words)
  if (LACKING.includes(is)) return 'unsolved'
  return is === 'present' && LACKING.includes(was) ? 'solved' : 'unsure'
}
