import * as v from 'valibot'
import { instantSchema } from './instant.js'

/** Which token a sending service of the host used last: the proof that a switch has reached it. */
export const senderUseSchema = v.object({
  /** The host's name of the service. */
  sender: v.string(),
  fingerprint: v.string(),
  /** Since when this sender uses this token. */
  firstUsedAt: instantSchema,
  /** At most a minute behind. */
  lastUsedAt: instantSchema,
})
export interface SenderUse extends v.InferOutput<typeof senderUseSchema> {}
