import * as v from 'valibot'
import { credentialAlertSchema } from './credential-alert.js'
import { instantSchema } from './instant.js'
import { reportedErrorSchema } from './reported-error.js'
import { requirementsSchema } from './requirements.js'
import { senderUseSchema } from './sender-use.js'
import { tokenComparisonSchema } from './token-comparison.js'
import { tokenSlotSchema } from './token-slot.js'

/** The place for one WhatsApp configuration's token, with everything the screen shows of it. */
export const credentialSchema = v.object({
  id: v.string(),
  label: v.string(),
  /** Goes up when a token is staged, discarded, promoted or undone; writes name it in `If-Match`. */
  version: v.pipe(v.number(), v.integer()),
  live: v.nullable(tokenSlotSchema),
  candidate: v.nullable(tokenSlotSchema),
  previous: v.nullable(tokenSlotSchema),
  /** Live against candidate; `null` without a candidate. */
  comparison: v.nullable(tokenComparisonSchema),
  requirements: requirementsSchema,
  alerts: v.array(credentialAlertSchema),
  /** One entry for each sender that gave its name, in the order of the names; a backend that does not know leaves it out. */
  senders: v.optional(v.array(senderUseSchema), []),
  /** What senders were refused, newest first; a backend that does not know leaves it out. */
  errors: v.optional(v.array(reportedErrorSchema), []),
  /** Whether the server can exchange the live token for one that lasts longer, now; a backend that does not know leaves it out. */
  renewable: v.optional(v.boolean(), false),
  viewer: v.object({ can: v.picklist(['manage', 'view']) }),
  serverTime: instantSchema,
})
export interface Credential extends v.InferOutput<typeof credentialSchema> {}

export const credentialListSchema = v.object({ credentials: v.array(credentialSchema), serverTime: instantSchema })
export interface CredentialList extends v.InferOutput<typeof credentialListSchema> {}
