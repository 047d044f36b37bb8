import * as v from 'valibot'
import type { WabaReach } from '../../core/index.js'
import { graphErrorSchema } from './graph-error.js'

export const phoneNumberSchema = v.object({
  id: v.string(),
  displayPhoneNumber: v.nullable(v.string()),
  verifiedName: v.nullable(v.string()),
})

export const wabaReachSchema = v.object({
  wabaId: v.string(),
  state: v.picklist(['reachable', 'denied', 'unknown']),
  phoneNumbers: v.array(phoneNumberSchema),
  error: v.nullable(graphErrorSchema),
}) satisfies v.GenericSchema<unknown, WabaReach>
