import type { GraphErrorFamily, GraphErrorReason } from './graph-error.js'
import type { RawError } from './raw-error.js'

const FAMILIES: [family: GraphErrorFamily, codes: RegExp][] = [
  ['auth-0', /^0$/],
  ['api-3', /^3$/],
  ['permission-10', /^10$/],
  ['token-190', /^(?:102|190)$/],
  ['permission-2xx', /^2..$/],
  ['access-131005', /^131005$/],
  ['rate-limit', /^(?:4|17|32|341|613|800(?:0.|1[0-4])|130429|131048|131056|131064|133016)$/],
  ['transient', /^(?:1|2|131016|131057|133004)$/],
]

const WITH_SUBCODE = [0, 3, 10, 190, 200]

/** By subcode and wording, in the order of precedence. 200 stands for 200–299, 190 for the whole token family. Words apart have an end: time stays linear. */
const REASONS: [codes: number[], subcodeAndWording: RegExp, reason: GraphErrorReason][] = [
  [[104], /^/, 'no-token'],
  [[368, 131031, 130497], /^/, 'integrity'],
  [[100], /^33 /, 'object-or-permission'],
  [WITH_SUBCODE, /^458 /, 'app-not-installed'],
  [WITH_SUBCODE, /^459 /, 'checkpoint'],
  [WITH_SUBCODE, /^460 /, 'password-changed'],
  [WITH_SUBCODE, /^463 /, 'expired'],
  [WITH_SUBCODE, /^464 /, 'unconfirmed-user'],
  [WITH_SUBCODE, /^466 /, 'revoked'],
  [WITH_SUBCODE, /^467 /, 'logged-out-or-invalid'],
  [WITH_SUBCODE, /^492 /, 'role-lost'],
  [[0, 190], /session has expired(?! or\b|,)/i, 'expired'],
  [[190], /cannot parse|malformed/i, 'malformed'],
  [[190], /not be decrypted/i, 'undecryptable'],
  [[190], /secret required/i, 'wrong-token-kind'],
  [[190], /permission.{0,200}(granted|required)|(require|need|missing).{0,200}permission/i, 'permission'],
  [[200], /necessary permission\S* to send message/i, 'asset-not-assigned'],
  [[200], /not managed by/i, 'asset-not-owned'],
  [[200], /access (\w+ ){0,2}(blocked|deactivated)/i, 'app-or-account-blocked'],
  [[200], /valid app id/i, 'no-token'],
  [[2500], /access token must/i, 'no-token'],
  [[2500], /unknown path/i, 'bad-path'],
  [[10, 100, 200], /requires? (?!app review|advanced access).{0,200}permission/i, 'scope-missing'],
  [[10, 200], /app review|advanced access|reviewed and approved/i, 'app-review'],
  [[10], /mismatch|(not|n't) (\w+ )?(match|belong|own|assoc|linked|assigned)/i, 'token-asset-mismatch'],
  [[100], /app_?secret.?proof/i, 'appsecret-proof'],
  [[131005], /payment.{0,200}terms|terms.{0,200}payment|fb\.me/i, 'payments-terms'],
  [
    [131005],
    /(number|phone|code_).{0,200}verif|verif\w* (\w+ ){0,3}(number|phone)|not_verified/i,
    'number-not-verified',
  ],
]

function familyOf({ code, kind, httpStatus }: RawError): GraphErrorFamily {
  if (kind === 'vendor') return 'other'
  if (code != null) return FAMILIES.find(([, codes]) => codes.test(`${code}`))?.[0] ?? 'other'
  if (kind === 'token') return 'token-190'
  if (httpStatus === 429) return 'rate-limit'
  return kind || (httpStatus ?? 0) >= 500 ? 'transient' : 'other'
}

function reasonOf({ code, subcode, kind, wording }: RawError, family: GraphErrorFamily): GraphErrorReason | null {
  if (kind === 'vendor') return 'not-graph'
  const rule = family === 'token-190' ? 190 : family === 'permission-2xx' ? 200 : (code ?? -1)
  const found = REASONS.find(([codes, pattern]) => codes.includes(rule) && pattern.test(`${subcode} ${wording}`))
  return found?.[2] ?? null
}

/** Whether a family means that the token, its permissions or its assets are refused: such a request is never sent again by itself. Their names carry a code. */
export const isAuthorizationFamily = (family: GraphErrorFamily): boolean => /\d/.test(family)

/** Decides by code and subcode, then by wording, and by HTTP status only where there is no code. */
export function judgeRawError(raw: RawError): {
  family: GraphErrorFamily
  reason: GraphErrorReason | null
  retryable: boolean
} {
  const family = familyOf(raw)
  const mayPass = family === 'other' ? raw.isTransient === true : !isAuthorizationFamily(family)
  return { family, reason: reasonOf(raw, family), retryable: mayPass && raw.isTransient !== false }
}
