import * as v from 'valibot'
import type { Expiry, TokenInspection } from '../../core/index.js'
import { graphErrorSchema } from './graph-error.js'
import { instantSchema } from './instant.js'

const text = v.nullable(v.string())

const expirySchema = v.variant('kind', [
  v.object({ kind: v.literal('at'), at: instantSchema }),
  v.object({ kind: v.literal('never') }),
  v.object({ kind: v.literal('unknown') }),
]) satisfies v.GenericSchema<unknown, Expiry>

export const tokenInspectionSchema = v.object({
  isValid: v.nullable(v.boolean()),
  appId: text,
  appName: text,
  type: text,
  userId: text,
  issuedAt: v.nullable(instantSchema),
  expiry: expirySchema,
  dataAccessExpiry: expirySchema,
  scopes: v.nullable(v.array(v.string())),
  granularScopes: v.nullable(
    v.record(v.string(), v.union([v.literal('all'), v.literal('unlisted'), v.array(v.string())])),
  ),
  error: v.nullable(graphErrorSchema),
  checkedAt: instantSchema,
}) satisfies v.GenericSchema<unknown, TokenInspection>
