import * as v from 'valibot'

/** Longest token the server takes, in characters. Meta names no maximum; usual ones have 180–300. */
export const MAX_TOKEN_LENGTH = 10_000

export const stageRequestSchema = v.strictObject({
  token: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TOKEN_LENGTH)),
})
export const promoteRequestSchema = v.strictObject({
  acknowledge: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300))), v.maxLength(500)),
})
