import { answerGraph, type GraphCall } from './fake-graph/answer-graph.js'
import { createFailurePlan, type FailOptions, type PlannedFailure } from './fake-graph/failure-plan.js'
import { FAKE_APPS, FAKE_WABAS, type FakeApp, type FakeWaba } from './fake-graph/fake-business.js'
import { createFakeToken, type FakeToken, type FakeTokenOptions } from './fake-graph/fake-token.js'
import { failedReply, type GraphFailure } from './fake-graph/graph-failure.js'
import type { GraphReply } from './fake-graph/graph-reply.js'
import type { GraphWorld } from './fake-graph/graph-world.js'
import { requestOf } from './request-of.js'

export interface FakeGraphOptions {
  /** Graph’s clock. @default () => new Date() */
  now?: (() => Date) | undefined
  /** @default Object.values(FAKE_APPS) */
  apps?: FakeApp[] | undefined
  /** @default Object.values(FAKE_WABAS) */
  wabas?: FakeWaba[] | undefined
}

/** A Graph in memory that answers as Meta’s does. */
export interface FakeGraph {
  /** Makes a token that Graph accepts, unless its options say otherwise. */
  issueToken: (options?: FakeTokenOptions) => string
  /** Ends a token before its time. @default subcode 466 */
  revoke: (token: string, subcode?: number | null) => void
  /** Makes calls fail until the function it returns is called; `null` lifts every failure. */
  fail: (mode: GraphFailure | null, options?: FailOptions) => () => void
  /** For `createGraphClient({ fetch })`. Rejects when a connection is dropped or the signal aborted. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
  /** The same as a service on a port of its own; a dropped connection breaks off in the body. */
  handle: (request: Request) => Promise<Response>
  /** Paths that were asked for, without parameters, oldest first. */
  calls: string[]
}

/**
 * Graph’s endpoints for WhatsApp tokens: `debug_token`, accounts and their numbers, `me`, `me/permissions` and the exchange of a token.
 * @example
 * const graph = createFakeGraph()
 * const client = createGraphClient({ fetch: graph.fetch })
 */
export const createFakeGraph = (options: FakeGraphOptions = {}): FakeGraph => {
  const failures = createFailurePlan()
  const calls: string[] = []
  let count = 0
  let traces = 0

  const issue = (tokenOptions: FakeTokenOptions): FakeToken => {
    const token = createFakeToken(tokenOptions, `token ${++count}`, world.now())
    world.tokens.set(token.token, token)
    return token
  }
  const world: GraphWorld = {
    apps: options.apps ?? Object.values(FAKE_APPS),
    wabas: options.wabas ?? Object.values(FAKE_WABAS),
    tokens: new Map(),
    now: options.now ?? (() => new Date()),
    trace: () => `AFAKEtrace${String(++traces).padStart(6, '0')}`,
    issue,
  }

  const answer = async (request: Request): Promise<GraphReply | 'dropped'> => {
    const call = await readCall(request)
    calls.push(call.path)
    const token = call.parameters.get('input_token') ?? call.parameters.get('fb_exchange_token') ?? call.callerToken
    const failure = failures.take([token, call.callerToken])
    if (failure?.mode === 'slow') await late(failure, request.signal)
    else if (failure?.mode === 'dropped') return 'dropped'
    else if (failure) return failedReply(failure.mode, { path: call.path, token: token ?? '', trace: world.trace() })
    return answerGraph(world, call)
  }

  return {
    calls,
    issueToken: (tokenOptions = {}) => issue(tokenOptions).token,
    revoke: (text, subcode = 466) => {
      const token = world.tokens.get(text)
      if (!token) throw new Error('This fake Graph has not issued that token.')
      token.invalid = subcode
    },
    fail: (mode, failOptions) => {
      if (mode) return failures.add(mode, failOptions)
      failures.clear()
      return () => {}
    },
    fetch: async (input, init) => {
      const request = requestOf(input, init, 'https://graph.facebook.com')
      request.signal.throwIfAborted()
      const reply = await answer(request)
      request.signal.throwIfAborted()
      if (reply === 'dropped') throw new TypeError('fetch failed')
      return responseOf(reply)
    },
    handle: async (request) => {
      const reply = await answer(request)
      return reply === 'dropped' ? brokenResponse() : responseOf(reply)
    },
  }
}

const readCall = async (request: Request): Promise<GraphCall> => {
  const url = new URL(request.url)
  const parameters = url.searchParams
  if (request.method === 'POST' && request.headers.get('Content-Type')?.includes('x-www-form-urlencoded')) {
    for (const [name, value] of new URLSearchParams(await request.text())) parameters.set(name, value)
  }
  const bearer = /^(?:Bearer|OAuth)\s+(.*)$/i.exec(request.headers.get('Authorization') ?? '')?.[1]
  return {
    path: url.pathname.replace(/^\/v\d+\.\d+(?=\/)/, ''),
    parameters,
    callerToken: bearer ?? parameters.get('access_token'),
  }
}

const late = async ({ ms, lifted }: PlannedFailure, signal: AbortSignal): Promise<void> => {
  signal.throwIfAborted()
  let timer: ReturnType<typeof setTimeout> | undefined
  const waited = new Promise<void>((resolve, reject) => {
    if (ms <= 2 ** 31 - 1) timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  await Promise.race([waited, lifted]).finally(() => clearTimeout(timer))
}

const responseOf = ({ status, body, headers }: GraphReply) => new Response(body, { status, headers })

const brokenResponse = () =>
  new Response(
    new ReadableStream({ start: (controller) => controller.error(new Error('The connection was dropped.')) }),
  )
