import * as v from 'valibot'
import { credentialEventSchema } from '../../contract/schemas/credential-event.js'
import { instantSchema } from '../../contract/schemas/instant.js'
import { reportedErrorSchema } from '../../contract/schemas/reported-error.js'
import { requirementsSchema } from '../../contract/schemas/requirements.js'
import { senderUseSchema } from '../../contract/schemas/sender-use.js'
import { tokenSlotSchema } from '../../contract/schemas/token-slot.js'
import type { CredentialRecord, NewCredentialEvent, StoredSlot } from '../credential-store.js'

const storedSlotSchema = v.object({
  ...v.omit(tokenSlotSchema, ['status', 'restorableUntil']).entries,
  sealed: v.string(),
  sealedVersion: v.number(),
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
  senders: v.array(senderUseSchema),
  errors: v.array(reportedErrorSchema),
}) satisfies v.GenericSchema<unknown, CredentialRecord>

/** What is kept of an event; its id is a column. */
export const storedEventSchema = v.omit(credentialEventSchema, ['id']) satisfies v.GenericSchema<
  unknown,
  NewCredentialEvent
>
