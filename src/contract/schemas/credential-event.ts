import * as v from 'valibot'
import { instantSchema } from './instant.js'

/** Something that happened to a credential: when, who, and fingerprints only. */
export const credentialEventSchema = v.object({
  id: v.string(),
  at: instantSchema,
  kind: v.picklist(['staged', 'checked', 'promoted', 'undone', 'discarded', 'renewed', 'warned', 'error-seen']),
  /** Who did it; `null`: the server by itself. */
  actor: v.nullable(v.string()),
  fingerprint: v.nullable(v.string()),
  /** Ids of the losses that a promotion acknowledged. */
  acknowledged: v.array(v.string()),
  /** Outcome of a check, or `null`. */
  outcome: v.nullable(v.picklist(['inspected', 'not-inspectable', 'failed'])),
  /** Graph's code and subcode where an error was seen. */
  code: v.nullable(v.number()),
  subcode: v.nullable(v.number()),
})
export interface CredentialEvent extends v.InferOutput<typeof credentialEventSchema> {}

/** Newest first. */
export const credentialEventsSchema = v.object({ events: v.array(credentialEventSchema), serverTime: instantSchema })
export interface CredentialEvents extends v.InferOutput<typeof credentialEventsSchema> {}
