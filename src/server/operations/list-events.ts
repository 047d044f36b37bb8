import { CredentialsError, type CredentialEvents, type EventsOptions } from '../../contract/index.js'
import type { Viewer } from '../viewer.js'
import type { OperationContext } from './operation-context.js'
import { readOwnCredential } from './read-credential.js'

/** A page of the history, newest first. `limit` is 1–200. */
export async function listEvents(
  context: OperationContext,
  viewer: Viewer,
  id: string,
  { before, limit = 50 }: EventsOptions = {},
): Promise<CredentialEvents> {
  if (before !== undefined && !/^[1-9]\d{0,14}$/.test(before)) {
    throw new CredentialsError('invalid-input', '`before` must be the id of an event.')
  }
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    throw new CredentialsError('invalid-input', '`limit` must be a whole number from 1 to 200.')
  }
  await readOwnCredential(context, viewer, id)
  const events = await context.store.events(id, { before: before ?? null, limit })
  return { events, serverTime: context.clock() }
}
