import type { Credential } from '../../contract/index.js'
import { presentCredential } from '../present-credential.js'
import type { Viewer } from '../viewer.js'
import type { OperationContext } from './operation-context.js'
import { readOwnCredential } from './read-credential.js'

/** One credential of the viewer's account. */
export async function getCredential(context: OperationContext, viewer: Viewer, id: string): Promise<Credential> {
  return presentCredential(context, await readOwnCredential(context, viewer, id), viewer)
}
