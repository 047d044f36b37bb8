import { appOfAppToken, findApp, type Caller, type GraphWorld } from './graph-world.js'
import { errorReply, jsonReply, type GraphReply } from './graph-reply.js'
import type { FakeExpiry, FakeToken } from './fake-token.js'
import { tokenFault, unknownTokenFault } from './token-verdict.js'

/** `GET /debug_token`. Source: https://developers.facebook.com/docs/graph-api/reference/debug_token */
export const debugToken = (world: GraphWorld, caller: Caller, input: string | null): GraphReply => {
  const trace = world.trace()
  if (!input) return errorReply({ code: 100, message: '(#100) The parameter input_token is required' }, { trace })
  const app = appOfAppToken(world, input)
  const callerApp = caller.kind === 'app' ? caller.app.id : caller.token.appId
  if (app) return app.id === callerApp ? jsonReply({ data: appTokenData(app) }) : otherApp(trace)
  const token = world.tokens.get(input)
  if (!token) return jsonReply({ data: unknownTokenData(input, world) })
  return token.appId === callerApp ? jsonReply({ data: tokenData(token, world) }) : otherApp(trace)
}

const otherApp = (trace: string) =>
  errorReply({ code: 100, message: '(#100) The App_id in the input_token did not match the Viewing App' }, { trace })

const appTokenData = ({ id, name }: { id: string; name: string }) => ({
  app_id: id,
  type: 'APP',
  application: name,
  is_valid: true,
  scopes: [],
})

const unknownTokenData = (input: string, world: GraphWorld) => ({
  error: { code: 190, message: unknownTokenFault(input, world.tokens.keys()).message },
  is_valid: false,
  scopes: [],
})

const seconds = (date: Date) => Math.floor(date.getTime() / 1000)

const clock = (field: string, expiry: FakeExpiry) =>
  expiry === 'absent' ? {} : { [field]: expiry === 'never' ? 0 : seconds(expiry) }

const tokenData = (token: FakeToken, world: GraphWorld) => {
  const fault = tokenFault(token, world.now())
  return {
    app_id: token.appId,
    type: token.type,
    application: findApp(world, token.appId)?.name,
    ...clock('data_access_expires_at', token.dataAccessExpiresAt),
    ...(fault && { error: { code: 190, message: fault.message, subcode: fault.subcode } }),
    ...clock('expires_at', token.expiresAt),
    is_valid: !fault,
    issued_at: seconds(token.issuedAt),
    scopes: token.scopes,
    ...(token.targets && { granular_scopes: token.scopes.map((scope) => granularScope(scope, token.targets)) }),
    user_id: token.userId,
  }
}

const granularScope = (scope: string, targets: FakeToken['targets']) => {
  const reached = targets?.[scope] ?? 'all'
  if (reached === 'all') return { scope }
  return { scope, target_ids: reached === 'unlisted' ? [] : reached }
}
