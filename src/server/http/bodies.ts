import * as v from 'valibot'
import { promoteRequestSchema, stageRequestSchema } from '../../contract/schemas/requests.js'

const emptyRequestSchema = v.strictObject({})

/** What each write takes as its body. */
export const BODIES = {
  stage: stageRequestSchema,
  discard: emptyRequestSchema,
  promote: promoteRequestSchema,
  undo: emptyRequestSchema,
  check: emptyRequestSchema,
  renew: emptyRequestSchema,
}
