import { credentialEventsSchema, type CredentialEvents } from '../schemas/credential-event.js'
import { credentialListSchema, credentialSchema, type Credential, type CredentialList } from '../schemas/credential.js'
import { readAnswer } from './read-answer.js'
import { readError } from './read-error.js'

const SCHEMAS = { credential: credentialSchema, list: credentialListSchema, events: credentialEventsSchema }

/** What a success holds, by the name of its shape. */
export interface Answers {
  credential: Credential
  list: CredentialList
  events: CredentialEvents
}

/**
 * The answer of a request, checked against the contract.
 * @throws CredentialsError for a refusal and for an answer of another shape
 */
export const readResponse = async <Shape extends keyof Answers>(
  response: Response,
  shape: Shape,
  name: string,
): Promise<Answers[Shape]> => {
  if (!response.ok) throw await readError(response, name)
  // SAFETY: a schema's output is the answer that `SCHEMAS` names it for.
  return (await readAnswer<Answers[keyof Answers]>(response, SCHEMAS[shape], name)) as Answers[Shape]
}
