import * as v from 'valibot'
import type { CredentialAlert } from '../../core/index.js'
import { deadlineSchema } from './token-status.js'
import { phoneNumberSchema } from './waba-reach.js'

export const credentialAlertSchema = v.object({
  key: v.string(),
  kind: v.picklist([
    'expiring',
    'critical',
    'expired',
    'not-accepted',
    'data-access',
    'missing-permission',
    'check-stale',
    'candidate-waiting',
  ]),
  severity: v.picklist(['critical', 'warning', 'info']),
  fingerprint: v.string(),
  deadline: v.nullable(deadlineSchema),
  daysLeft: v.nullable(v.number()),
  serves: v.array(phoneNumberSchema),
}) satisfies v.GenericSchema<unknown, CredentialAlert>
