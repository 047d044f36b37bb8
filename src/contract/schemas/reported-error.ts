import * as v from 'valibot'
import { graphErrorSchema } from './graph-error.js'
import { instantSchema } from './instant.js'
import { tokenStatusSchema } from './token-status.js'

/** Errors that senders received from Graph: one entry for each code, subcode and token, with the facts of the last report. */
export const reportedErrorSchema = v.object({
  /** Made of code, subcode and fingerprint: the same for as long as the entry is kept. */
  id: v.string(),
  /** As it was last received, redacted. */
  error: graphErrorSchema,
  fingerprint: v.string(),
  /** What the token was when the error was last reported; `null`: none that was kept any more. */
  slot: v.nullable(v.picklist(['live', 'candidate', 'previous'])),
  /** Of the token that was live when the error was last reported; `null` without one. */
  liveStatus: v.nullable(tokenStatusSchema),
  /** Names of the senders that received it, where they said so; the last ten. */
  senders: v.array(v.string()),
  count: v.pipe(v.number(), v.integer()),
  firstAt: instantSchema,
  lastAt: instantSchema,
})
export interface ReportedError extends v.InferOutput<typeof reportedErrorSchema> {}
