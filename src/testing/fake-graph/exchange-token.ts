import { errorReply, jsonReply, type GraphReply } from './graph-reply.js'
import { findApp, type GraphWorld } from './graph-world.js'
import { tokenFault, unknownTokenFault } from './token-verdict.js'

const SIXTY_DAYS_S = 5_184_000

/** `GET /oauth/access_token?grant_type=fb_exchange_token`: a token that still works, for one that lasts 60 days. */
export const exchangeToken = (world: GraphWorld, parameters: URLSearchParams): GraphReply => {
  const trace = world.trace()
  const app = findApp(world, parameters.get('client_id'))
  if (parameters.get('grant_type') !== 'fb_exchange_token') {
    return errorReply({ code: 100, message: '(#100) The parameter grant_type is not supported' }, { trace })
  }
  if (!app)
    return errorReply(
      { code: 101, message: 'Error validating application. Cannot get application info due to a system error.' },
      { trace },
    )
  if (app.secret !== parameters.get('client_secret')) {
    return errorReply({ code: 1, message: 'Error validating client secret.' }, { trace })
  }
  const text = parameters.get('fb_exchange_token') ?? ''
  const old = world.tokens.get(text)
  const fault = old ? tokenFault(old, world.now()) : unknownTokenFault(text, world.tokens.keys())
  if (fault) return errorReply({ code: 190, message: fault.message, error_subcode: fault.subcode }, { trace })
  if (!old || old.appId !== app.id) {
    return errorReply(
      { code: 190, message: 'Error validating access token: the token belongs to another application.' },
      { trace },
    )
  }
  const now = world.now()
  const { token } = world.issue({
    ...old,
    reaches: old.reaches ?? undefined,
    issuedAt: now,
    expiresAt: new Date(now.getTime() + SIXTY_DAYS_S * 1000),
  })
  return jsonReply({ access_token: token, token_type: 'bearer', expires_in: SIXTY_DAYS_S })
}
