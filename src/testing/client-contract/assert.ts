import { isCredentialsError, type CredentialsError, type CredentialsErrorCode } from '../../contract/index.js'

/** Rejects with a sentence when something does not hold. */
export function assert(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Error(sentence)
}

/** The refusal of a request; fails when it succeeds or is refused otherwise. */
export const refusalOf = async (code: CredentialsErrorCode, request: Promise<unknown>): Promise<CredentialsError> => {
  const reason: unknown = await request.then(
    () => null,
    (error: unknown) => error,
  )
  assert(reason !== null, `was accepted instead of refused with \`${code}\``)
  assert(isCredentialsError(reason), `rejected with something that is no CredentialsError, instead of \`${code}\``)
  assert(reason.code === code, `was refused with \`${reason.code}\` instead of \`${code}\``)
  return reason
}
