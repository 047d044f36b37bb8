import * as v from 'valibot'
import type { Loss, TokenComparison } from '../../core/index.js'

export const lossSchema = v.object({
  id: v.string(),
  kind: v.picklist([
    'permission-lost',
    'waba-lost',
    'expires-sooner',
    'other-app',
    'other-type',
    'temporary-token',
    'unchecked',
  ]),
  subject: v.string(),
}) satisfies v.GenericSchema<unknown, Loss>

export const tokenComparisonSchema = v.object({
  gains: v.array(
    v.object({
      id: v.string(),
      kind: v.picklist(['permission-gained', 'waba-gained', 'expires-later']),
      subject: v.string(),
    }),
  ),
  losses: v.array(lossSchema),
}) satisfies v.GenericSchema<unknown, TokenComparison>
