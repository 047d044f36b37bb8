import * as v from 'valibot'
import type { TokenStatus } from '../../core/index.js'
import { graphErrorSchema } from './graph-error.js'
import { instantSchema } from './instant.js'

export const deadlineSchema = v.object({ at: instantSchema, clock: v.picklist(['token', 'data-access']) })

export const tokenStatusSchema = v.object({
  state: v.picklist(['valid', 'expiring', 'expired', 'invalid', 'unknown']),
  deadline: v.nullable(deadlineSchema),
  daysLeft: v.nullable(v.number()),
  neverExpires: v.boolean(),
  reason: graphErrorSchema.entries.reason,
}) satisfies v.GenericSchema<unknown, TokenStatus>
