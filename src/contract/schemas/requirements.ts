import * as v from 'valibot'
import type { Requirements } from '../../core/index.js'

export const requirementsSchema = v.object({
  appId: v.nullable(v.string()),
  wabas: v.array(v.object({ id: v.string(), name: v.nullable(v.string()) })),
  permissions: v.array(v.string()),
  recommendedPermissions: v.array(v.string()),
}) satisfies v.GenericSchema<unknown, Requirements>
