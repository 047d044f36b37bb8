import * as v from 'valibot'
import { credentialEventSchema } from '../../contract/schemas/credential-event.js'
import { graphErrorSchema } from '../../contract/schemas/graph-error.js'
import { instantSchema } from '../../contract/schemas/instant.js'
import { tokenInspectionSchema } from '../../contract/schemas/token-inspection.js'
import { wabaReachSchema } from '../../contract/schemas/waba-reach.js'
import { requirementsSchema } from '../../contract/schemas/requirements.js'
import type { CredentialRecord, NewCredentialEvent, StoredSlot } from '../credential-store.js'

const storedSlotSchema = v.object({
  sealed: v.string(),
  sealedVersion: v.number(),
  fingerprint: v.string(),
  inspection: v.nullable(tokenInspectionSchema),
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
  forgetAt: v.nullable(instantSchema),
}) satisfies v.GenericSchema<unknown, StoredSlot>

/** A row of `wac_credentials`, its moments made `Date`s again. */
export const storedRecordSchema = v.object({
  id: v.string(),
  accountId: v.string(),
  label: v.string(),
  requirements: requirementsSchema,
  version: v.number(),
  revision: v.number(),
  live: v.nullable(storedSlotSchema),
  candidate: v.nullable(storedSlotSchema),
  previous: v.nullable(storedSlotSchema),
  alertKeys: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, CredentialRecord>

/** What is kept of an event; its id is a column. */
export const storedEventSchema = v.omit(credentialEventSchema, ['id']) satisfies v.GenericSchema<
  unknown,
  NewCredentialEvent
>
