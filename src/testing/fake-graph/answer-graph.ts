import { debugToken } from './debug-token.js'
import { exchangeToken } from './exchange-token.js'
import { errorReply, jsonReply, type GraphReply } from './graph-reply.js'
import type { Caller, GraphWorld } from './graph-world.js'
import { identifyCaller } from './identify-caller.js'
import { readAccount } from './read-account.js'

export interface GraphCall {
  /** Without the version: `/debug_token`. */
  path: string
  parameters: URLSearchParams
  /** From the `Authorization` header, else from `access_token`. */
  callerToken: string | null
}

/** The answer of a Graph that works. */
export const answerGraph = async (world: GraphWorld, call: GraphCall): Promise<GraphReply> => {
  const { path, parameters, callerToken } = call
  if (path === '/oauth/access_token') return exchangeToken(world, parameters)
  if (!callerToken && path.startsWith('/me')) return noActiveToken(world.trace())
  const caller = await identifyCaller(world, callerToken, parameters.get('appsecret_proof'))
  if ('status' in caller) return caller
  if (path === '/debug_token') return debugToken(world, caller, parameters.get('input_token'))
  return answerNode(world, caller, call) ?? unknownPath(path, world.trace())
}

const answerNode = (world: GraphWorld, caller: Caller, { path, parameters }: GraphCall): GraphReply | null => {
  const [, id = '', edge = null, ...rest] = path.split('/')
  if (rest.length > 0 || !/^(me|\d+)$/.test(id)) return null
  if (caller.kind === 'app') return noActiveToken(world.trace())
  const { token } = caller
  if (id !== 'me') return readAccount(world, { token, id, edge, parameters })
  if (edge === 'permissions') {
    return jsonReply({ data: token.scopes.map((permission) => ({ permission, status: 'granted' })) })
  }
  return edge === null ? jsonReply({ id: token.userId, name: 'acme-sender' }) : null
}

const noActiveToken = (trace: string) =>
  errorReply(
    { code: 2500, message: 'An active access token must be used to query information about the current user.' },
    { trace },
  )

const unknownPath = (path: string, trace: string) =>
  errorReply({ code: 2500, message: `Unknown path components: ${path}` }, { trace })
