import * as v from 'valibot'
import { graphErrorSchema } from './graph-error.js'
import { instantSchema } from './instant.js'
import { tokenInspectionSchema } from './token-inspection.js'
import { tokenStatusSchema } from './token-status.js'
import { wabaReachSchema } from './waba-reach.js'

/** One token as the browser may know it: everything but the token. */
export const tokenSlotSchema = v.object({
  fingerprint: v.string(),
  status: tokenStatusSchema,
  /** The last answer of Graph that told anything; older than `check` when the last check failed. */
  inspection: v.nullable(tokenInspectionSchema),
  /** The last attempt, whatever came of it. */
  check: v.nullable(
    v.object({
      outcome: v.picklist(['inspected', 'not-inspectable', 'failed']),
      checkedAt: instantSchema,
      error: v.nullable(graphErrorSchema),
    }),
  ),
  reach: v.array(wabaReachSchema),
  addedAt: instantSchema,
  addedBy: v.string(),
  lastUsedAt: v.nullable(instantSchema),
  lastError: v.nullable(v.object({ error: graphErrorSchema, at: instantSchema })),
  /** Only on `previous`: until when it can become live again. */
  restorableUntil: v.optional(instantSchema),
})
export interface TokenSlot extends v.InferOutput<typeof tokenSlotSchema> {}
