import type { GraphErrorFamily, GraphErrorReason } from './graph-error.js'
import type { RawError } from './raw-error.js'

const AUTHORIZATION: Record<number, GraphErrorFamily> = {
  0: 'auth-0',
  3: 'api-3',
  10: 'permission-10',
  102: 'token-190',
  190: 'token-190',
  131005: 'access-131005',
}
const RATE_LIMITS = [4, 17, 32, 341, 613, 130429, 131048, 131056, 131064, 133016]
const TRANSIENT = [1, 2, 131016, 131057, 133004]
const INTEGRITY = [368, 131031, 130497]

const SUBCODES: Record<number, GraphErrorReason> = {
  458: 'app-not-installed',
  459: 'checkpoint',
  460: 'password-changed',
  463: 'expired',
  464: 'unconfirmed-user',
  466: 'revoked',
  467: 'logged-out-or-invalid',
  492: 'role-lost',
}

/** In the order of precedence. 200 stands for 200–299, 190 for the whole token family. */
const WORDING: [codes: number[], pattern: RegExp, reason: GraphErrorReason][] = [
  [[0, 190], /session has expired(?! or\b|,)/i, 'expired'],
  [[190], /cannot parse|malformed/i, 'malformed'],
  [[190], /could not be decrypted/i, 'undecryptable'],
  [[190], /application secret required/i, 'wrong-token-kind'],
  [[190], /permissions?\b.*\b(?:granted|required)|(?:requires?|needs?|missing)\b.*\bpermission/i, 'permission'],
  [[200], /necessary permission\S* to send messages? on behalf of/i, 'asset-not-assigned'],
  [[200], /not managed by the business owning this app/i, 'asset-not-owned'],
  [[200], /api access (?:\w+ ){0,2}(?:blocked|deactivated)/i, 'app-or-account-blocked'],
  [[200], /provide valid app id/i, 'no-token'],
  [[2500], /active access token must be used/i, 'no-token'],
  [[2500], /unknown path/i, 'bad-path'],
  [[10, 100, 200], /requires? (?!app review|advanced access).*permission/i, 'scope-missing'],
  [[10, 200], /app review|advanced access|reviewed and approved/i, 'app-review'],
  [
    [10],
    /(?:token|app\w*|asset|account|number)\b.*(?:mismatch|(?:not|n't) (?:\w+ )?(?:match|belong|own|associated|linked|assigned))/i,
    'token-asset-mismatch',
  ],
  [[100], /app_?secret[_ ]?proof/i, 'appsecret-proof'],
  [[131005], /payments? (?:\w+ ){0,3}terms|terms\b.*\bpayment|fb\.me\//i, 'payments-terms'],
  [
    [131005],
    /NOT_VERIFIED|code_verification|(?:number|phone)\b.*(?:not (?:\w+ )?|un)verified|(?:not |un)verified\b.*(?:number|phone)/i,
    'number-not-verified',
  ],
]

function familyOf({ code, kind, httpStatus }: RawError): GraphErrorFamily {
  if (kind === 'vendor') return 'other'
  if (code != null) {
    if (code >= 200 && code <= 299) return 'permission-2xx'
    if (RATE_LIMITS.includes(code) || (code >= 80000 && code <= 80014)) return 'rate-limit'
    return AUTHORIZATION[code] ?? (TRANSIENT.includes(code) ? 'transient' : 'other')
  }
  if (kind === 'token') return 'token-190'
  if (httpStatus === 429) return 'rate-limit'
  return kind || (httpStatus ?? 0) >= 500 ? 'transient' : 'other'
}

function reasonOf({ code, subcode, kind, wording }: RawError, family: GraphErrorFamily): GraphErrorReason | null {
  if (kind === 'vendor') return 'not-graph'
  const rule = family === 'token-190' ? 190 : family === 'permission-2xx' ? 200 : code
  if (rule == null) return null
  if (rule === 104) return 'no-token'
  if (rule === 100 && subcode === 33) return 'object-or-permission'
  if (INTEGRITY.includes(rule)) return 'integrity'
  const bySubcode = [0, 3, 10, 190, 200].includes(rule) && subcode != null ? SUBCODES[subcode] : undefined
  return (
    bySubcode ?? WORDING.find(([codes, pattern]) => codes.includes(rule) && pattern.test(wording ?? ''))?.[2] ?? null
  )
}

/** Whether a family means that the token, its permissions or its assets are refused: such a request is never sent again by itself. */
export const isAuthorizationFamily = (family: GraphErrorFamily): boolean =>
  !['rate-limit', 'transient', 'other'].includes(family)

/** Decides by code and subcode, then by wording, and by HTTP status only where there is no code. */
export function judgeRawError(raw: RawError): {
  family: GraphErrorFamily
  reason: GraphErrorReason | null
  retryable: boolean
} {
  const family = familyOf(raw)
  const mayPass =
    family === 'other' ? raw.isTransient === true && raw.kind !== 'vendor' : !isAuthorizationFamily(family)
  return { family, reason: reasonOf(raw, family), retryable: mayPass && raw.isTransient !== false }
}
