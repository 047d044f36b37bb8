import * as v from 'valibot'
import { CredentialsError } from '../credentials-error.js'

/** A success, checked against its schema. What was wrong with it is not repeated: it could be a secret. */
export const readAnswer = async <T>(
  response: Response,
  schema: v.GenericSchema<unknown, T>,
  name: string,
): Promise<T> => {
  const text = await response.text().catch(() => {
    throw new CredentialsError('network', `${name} was cut off in the middle of its answer.`, {
      status: response.status,
    })
  })
  const body = readJson(text)
  const answer = v.safeParse(schema, body)
  if (answer.success) return answer.output
  const what = body === undefined ? 'something that is not JSON' : 'JSON of another shape than the contract’s'
  throw new CredentialsError('bad-response', `${name} answered ${response.status} with ${what}.`, {
    status: response.status,
  })
}

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
