import * as v from 'valibot'
import { credentialSchema } from './credential.js'
import { lossSchema } from './token-comparison.js'

/** What can go wrong between browser and server. `network`, `timeout` and `bad-response` are seen by the client only. */
export const CREDENTIALS_ERROR_CODES = [
  'network',
  'timeout',
  'unauthenticated',
  'forbidden',
  'not-found',
  'version-conflict',
  'acknowledgement-required',
  'not-promotable',
  'invalid-input',
  'rate-limited',
  'graph',
  'server',
  'bad-response',
] as const
export type CredentialsErrorCode = (typeof CREDENTIALS_ERROR_CODES)[number]

/** RFC 9457 `application/problem+json`, with our `code`. */
export const problemSchema = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  code: v.picklist(CREDENTIALS_ERROR_CODES),
  /** With `acknowledgement-required`: what has to be acknowledged. */
  losses: v.optional(v.array(lossSchema)),
  /** With `version-conflict`: the credential as it is now. */
  credential: v.optional(credentialSchema),
})
export interface Problem extends v.InferOutput<typeof problemSchema> {}
