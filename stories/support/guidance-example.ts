import { GUIDANCE, type GraphError, type Guidance, type GuidanceFacts, type GuidanceId } from '../../src/core/index.js'

interface Example {
  error: GraphError
  facts?: GuidanceFacts
  guidance: Guidance
}

// entries that facts or wording decide, not code and reason alone
const SPECIAL: Partial<Record<GuidanceId, Partial<GraphError>>> = {
  'token-190-expiring': { code: null, type: null, message: null, traceId: null },
  'token-190-data-access': { code: null, type: null, message: null, traceId: null },
  network: { code: null, httpStatus: null, retryable: true, message: 'fetch failed' },
  'not-inspectable': { code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' },
}

const codeOf = ({ codes }: Guidance): number | null => (/^\d/.test(codes) ? Number.parseInt(codes, 10) : null)

/** An error that the entry is about. */
export const guidanceExample = (id: GuidanceId, working: GuidanceFacts['status']): Example => {
  const guidance = GUIDANCE.find((entry) => entry.id === id)
  if (!guidance) throw new Error(`The catalogue has no entry ${id}.`)
  const error: GraphError = {
    code: codeOf(guidance),
    subcode: null,
    type: 'OAuthException',
    message: `(#${codeOf(guidance) ?? '?'}) What Meta wrote about it`,
    details: null,
    userTitle: null,
    userMessage: null,
    isTransient: null,
    traceId: 'AFAKEtrace000001',
    httpStatus: guidance.documentedStatus[0] ?? null,
    family: guidance.family,
    reason: guidance.reason,
    retryable: false,
    ...SPECIAL[id],
  }
  if (id === 'token-190-old-token') return { error, facts: { status: working }, guidance }
  const clock = { 'token-190-expiring': 'token', 'token-190-data-access': 'data-access' } as const
  const ends = Object.entries(clock).find(([name]) => name === id)
  if (!ends || !working) return { error, guidance }
  const deadline = { at: new Date('2026-11-27T08:30:00Z'), clock: ends[1] }
  return { error, facts: { status: { ...working, state: 'expiring', deadline } }, guidance }
}
