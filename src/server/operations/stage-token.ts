import { triagePaste } from '../../core/index.js'
import { CredentialsError, type Credential, type WriteOptions } from '../../contract/index.js'
import type { Viewer } from '../viewer.js'
import { keepCandidate } from './keep-candidate.js'
import type { OperationContext } from './operation-context.js'
import { readForWrite } from './write-credential.js'

/**
 * Checks a token and keeps it as the candidate, in one write at the end: an aborted request leaves nothing.
 * Throws `invalid-input` for what can never be a token.
 */
export async function stageToken(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  pasted: string,
  options: WriteOptions,
): Promise<Credential> {
  const seen = await readForWrite(context, viewer, id, options.version)
  const { token, sendable, kind } = triagePaste(pasted)
  if (sendable === 'no' || token === '') {
    throw new CredentialsError('invalid-input', `What was sent as \`token\` is not an access token (${kind}).`)
  }
  return keepCandidate(context, viewer, seen, token, options, 'staged')
}
