import { errorReply, type GraphReply } from './graph-reply.js'
import { appOfAppToken, findApp, type Caller, type GraphWorld } from './graph-world.js'
import { tokenFault, unknownTokenFault } from './token-verdict.js'

/** Who calls, or how Graph refuses them: no token, one that is not accepted, or a proof that does not fit. */
export const identifyCaller = async (
  world: GraphWorld,
  text: string | null,
  proof: string | null,
): Promise<Caller | GraphReply> => {
  const trace = world.trace()
  if (!text) {
    return errorReply({ code: 104, message: 'An access token is required to request this resource.' }, { trace })
  }
  const app = appOfAppToken(world, text)
  if (app) return { kind: 'app', app }
  const token = world.tokens.get(text)
  const fault = token ? tokenFault(token, world.now()) : unknownTokenFault(text, world.tokens.keys())
  if (!token || fault) {
    return errorReply({ code: 190, message: fault?.message ?? '', error_subcode: fault?.subcode }, { trace })
  }
  const secret = findApp(world, token.appId)?.secret
  if (proof !== null && secret !== undefined && proof !== (await hmac(secret, text))) {
    return errorReply(
      { code: 100, type: 'GraphMethodException', message: 'Invalid appsecret_proof provided in the API argument' },
      { trace },
    )
  }
  return { kind: 'token', token }
}

const hmac = async (secret: string, text: string): Promise<string> => {
  const bytes = new TextEncoder()
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(text)))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
