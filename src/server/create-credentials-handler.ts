import { CredentialsError, isCredentialsError } from '../contract/index.js'
import type { Route } from '../contract/routes.js'
import type { Credentials } from './create-credentials.js'
import { answerRoute } from './http/answer-route.js'
import { isAllowedSite } from './http/is-allowed-site.js'
import { matchRoute } from './http/match-route.js'
import { readBody } from './http/read-body.js'
import { BODIES } from './http/bodies.js'
import { respondProblem } from './http/respond-problem.js'
import { scrubError } from './http/scrub-error.js'
import type { Viewer } from './viewer.js'

export interface CredentialsHandlerOptions {
  credentials: Credentials
  /** Who asks. `null`: nobody that is known, answered with 401. Only the host knows how to sign in, so no `WWW-Authenticate` is sent. */
  authorize: (request: Request) => Promise<Viewer | null> | Viewer | null
  /** Where the handler is mounted: `/api/whatsapp/credentials`. @default '' */
  basePath?: string | undefined
  /** Origins whose writes are taken beside the handler's own: the public one where a proxy changes the name, and others for which the host answers CORS. @default [] */
  allowedOrigins?: readonly string[] | undefined
  /** For the host's log: called with a copy, redacted, of every error that nobody expected. */
  onError?: ((error: Error) => void) | undefined
}

/** The HTTP contract as one Web-standard function. It never rejects, and never answers with a token. Throws for malformed options. */
export function createCredentialsHandler(options: CredentialsHandlerOptions): (request: Request) => Promise<Response> {
  const basePath = readBasePath(options)

  const answer = async (request: Request): Promise<Response> => {
    const secrets: string[] = []
    try {
      const match = matchRoute(request.method, new URL(request.url).pathname, basePath)
      if (!match) throw new CredentialsError('not-found', 'There is nothing at this address.')
      if (!match.route) return refuseMethod(match.allow)
      const viewer = await admit(request, match.route, options)
      const body = await readRequestBody(request, match.route)
      if (body.token !== undefined) secrets.push(body.token)
      return await answerRoute(
        { credentials: options.credentials, request, viewer, id: match.id, body },
        match.route.name,
      )
    } catch (error) {
      return refuse(error, request, secrets, options.onError)
    }
  }

  return async (request) => {
    const response = await answer(request)
    return request.method === 'HEAD' ? new Response(null, response) : response
  }
}

function readBasePath({ authorize, basePath = '' }: CredentialsHandlerOptions): string {
  if (typeof authorize !== 'function') {
    throw new Error('The handler needs `authorize`: without it anybody could change credentials.')
  }
  if (basePath !== '' && !basePath.startsWith('/')) {
    throw new Error(`\`basePath\` must begin with a slash, like "/api/whatsapp/credentials"; it is "${basePath}".`)
  }
  return basePath.replace(/\/+$/, '')
}

async function admit(request: Request, route: Route, options: CredentialsHandlerOptions): Promise<Viewer> {
  if (route.write && !isAllowedSite(request, options.allowedOrigins ?? [])) {
    throw new CredentialsError('forbidden', 'Writes from other sites are refused.')
  }
  const viewer = await options.authorize(request)
  if (!viewer?.accountId) throw new CredentialsError('unauthenticated', 'Sign in to see credentials.')
  if (route.write && viewer.can !== 'manage') {
    throw new CredentialsError('forbidden', 'You may look at this credential, but not change it.')
  }
  return viewer
}

async function readRequestBody(request: Request, route: Route) {
  const body: { token?: string; acknowledge?: string[] } = route.write
    ? await readBody(request, BODIES[route.name])
    : {}
  return body
}

function refuseMethod(allow: string[]): Response {
  const error = new CredentialsError('invalid-input', 'This address does not know this method.', { status: 405 })
  return respondProblem(error, { allow: allow.join(', ') })
}

function refuse(
  error: unknown,
  request: Request,
  secrets: string[],
  onError: CredentialsHandlerOptions['onError'],
): Response {
  if (isCredentialsError(error)) return respondProblem(error)
  if (request.signal.aborted) {
    return respondProblem(new CredentialsError('network', 'The request was given up.', { status: 499 }))
  }
  try {
    onError?.(scrubError(error, secrets))
  } catch {
    // a log that fails must not take the answer with it
  }
  return respondProblem(
    new CredentialsError('server', 'Something went wrong on the server. Look again before you retry.'),
  )
}
