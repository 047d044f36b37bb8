import type { GraphErrorFamily, GraphErrorReason } from '../errors/graph-error.js'
import { ACCESS_131005 } from './entries/access-131005.js'
import { API_3 } from './entries/api-3.js'
import { AUTH_0 } from './entries/auth-0.js'
import { NEIGHBOURS } from './entries/neighbours.js'
import { PERMISSION_10 } from './entries/permission-10.js'
import { PERMISSION_2XX } from './entries/permission-2xx.js'
import { TOKEN_190 } from './entries/token-190.js'
import type { GuidanceRow, GuidanceRows } from './guidance-row.js'
import { guidanceStep } from './guidance-step.js'
import { GUIDANCE_TEXTS, type GuidanceTextId } from './guidance-texts.js'
import type { Guidance } from './guidance.js'

const ERROR_CODES = 'https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes'
const CHECKED_ON = '2026-11-23'

const text = (id: GuidanceTextId) => ({ id, text: GUIDANCE_TEXTS[id] })

type EntryId<Family extends string, Rows> = Family extends 'other'
  ? keyof Rows & string
  : Family | `${Family}-${Exclude<keyof Rows & string, Family>}`

const define = <Family extends GraphErrorFamily, Rows extends GuidanceRows>(
  family: Family,
  codes: string,
  documentedStatus: readonly number[],
  severity: Guidance['severity'],
  rows: Rows,
) => {
  const build = ([name, [title, cause, effect, steps, notes = [], more = {}]]: [string, GuidanceRow]) => {
    const { chakra = family === 'other' ? null : 'help', ticketFirst = false, ...rest } = more
    const isGeneral = name === family
    const id = isGeneral || family === 'other' ? name : `${family}-${name}`
    const own = steps.map(guidanceStep)
    const ticket = guidanceStep('ticket')
    const entry: Guidance = {
      id,
      family,
      // SAFETY: rows go by reason; those that do not say `reason: null`.
      reason: isGeneral ? null : (name as GraphErrorReason),
      codes,
      documentedStatus,
      severity,
      title,
      cause,
      effect: text(`effect-${effect}`),
      steps: ticketFirst ? [ticket, ...own] : [...own, ticket],
      notes: notes.map(text),
      chakraNote: chakra && text(`chakra-${chakra}`),
      ticketFirst,
      source: ERROR_CODES,
      checkedOn: CHECKED_ON,
      ...rest,
    }
    return [id, entry]
  }
  // SAFETY: one entry per row, under the id made of the row's key.
  return Object.fromEntries(Object.entries<GuidanceRow>(rows).map(build)) as Record<EntryId<Family, Rows>, Guidance>
}

/** The catalogue by id, in the order of the families. */
export const GUIDANCE_BY_ID = /* @__PURE__ */ (() => ({
  ...define('auth-0', '0', [401], 'critical', AUTH_0),
  ...define('api-3', '3', [500], 'warning', API_3),
  ...define('permission-10', '10', [403], 'warning', PERMISSION_10),
  ...define('token-190', '190', [401], 'critical', TOKEN_190),
  ...define('permission-2xx', '200–299', [403], 'warning', PERMISSION_2XX),
  ...define('access-131005', '131005', [403], 'critical', ACCESS_131005),
  ...define('other', '', [], 'info', NEIGHBOURS),
}))()

/** Ids of the catalogue's entries. */
export type GuidanceId = keyof typeof GUIDANCE_BY_ID

/** The whole catalogue: what to do about each kind of Graph error. */
export const GUIDANCE: readonly Guidance[] = /* @__PURE__ */ Object.values(GUIDANCE_BY_ID)
