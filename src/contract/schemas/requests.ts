import * as v from 'valibot'
import { MAX_TOKEN_LENGTH } from '../../core/index.js'

export const stageRequestSchema = v.strictObject({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TOKEN_LENGTH)),
})
export const promoteRequestSchema = v.strictObject({
  acknowledge: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(500)),
})
