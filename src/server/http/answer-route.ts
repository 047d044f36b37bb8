import openapi from '../../contract/openapi.json' with { type: 'json' }
import type { Credential, EventsOptions, WriteOptions } from '../../contract/index.js'
import type { RouteName } from '../../contract/routes.js'
import type { Credentials } from '../create-credentials.js'
import type { Viewer } from '../viewer.js'
import { entityTag } from './entity-tag.js'
import { readIfMatch } from './read-if-match.js'
import { respond } from './respond.js'

export interface Call {
  credentials: Credentials
  request: Request
  viewer: Viewer
  id: string
  body: { token?: string; acknowledge?: string[] }
}

/** Answers a request that was let in and read. */
export async function answerRoute(call: Call, name: RouteName): Promise<Response> {
  const { credentials, viewer, id, body } = call
  switch (name) {
    case 'openapi':
      return respond(openapi)
    case 'list':
      return respond(await credentials.list(viewer))
    case 'events':
      return respond(await credentials.events(viewer, id, readPage(call.request)))
    case 'get':
      return respondCredential(await credentials.get(viewer, id))
    case 'stage':
      return respondCredential(await credentials.stage(viewer, id, body.token ?? '', await readWrite(call)))
    case 'discard':
      return respondCredential(await credentials.discard(viewer, id, await readWrite(call)))
    case 'promote': {
      const acknowledge = body.acknowledge ?? []
      return respondCredential(await credentials.promote(viewer, id, { ...(await readWrite(call)), acknowledge }))
    }
    case 'undo':
      return respondCredential(await credentials.undo(viewer, id, await readWrite(call)))
    case 'check':
      return respondCredential(await credentials.check(viewer, id, await readWrite(call)))
    case 'renew':
      return respondCredential(await credentials.renew(viewer, id, await readWrite(call)))
  }
}

const respondCredential = (credential: Credential) =>
  respond(credential, { headers: { etag: entityTag(credential.version) } })

async function readWrite({ credentials, request, viewer, id }: Call): Promise<WriteOptions> {
  try {
    return { version: readIfMatch(request), signal: request.signal }
  } catch (error) {
    // who may not know that the credential exists must not learn it from the missing header
    await credentials.get(viewer, id)
    throw error
  }
}

function readPage(request: Request): EventsOptions {
  const query = new URL(request.url).searchParams
  const limit = query.get('limit')
  return { before: query.get('before') ?? undefined, limit: limit === null ? undefined : Number(limit) }
}
