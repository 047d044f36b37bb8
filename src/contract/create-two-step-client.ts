import type { CredentialsClient, ReadOptions, WriteOptions } from './credentials-client.js'
import { CredentialsError, isCredentialsError } from './credentials-error.js'
import type { Credential } from './schemas/credential.js'
import { createCandidateShelf, type ShelvedCandidate } from './two-step/candidate-shelf.js'
import { presentTwoStep } from './two-step/present-two-step.js'
import { checkWithout, readCheck, readFailedCheck } from './two-step/read-check.js'
import type { TwoStepBackend } from './two-step/two-step-backend.js'

/**
 * A client for hosts whose backend only knows "inspect this token" and "save this token".
 * The candidate lives in this page alone: its token in a closure, for an hour, gone on reload. There is no undo, no renewal and no history.
 * @example
 * const client = createTwoStepClient({
 *   ids: ['main'],
 *   load: async (id, { signal }) => (await fetch(`/whatsapp/${id}`, { signal })).json(),
 *   inspect: async (token, { signal }) => (await post('/whatsapp/inspect', { token }, signal)).json(),
 *   save: async (id, token, { signal }) => void (await post(`/whatsapp/${id}`, { token }, signal)),
 * })
 */
export const createTwoStepClient = (backend: TwoStepBackend): CredentialsClient => {
  const now = backend.now ?? (() => new Date())
  const shelf = createCandidateShelf(now)

  const get = async (id: string, options: ReadOptions = {}): Promise<Credential> => {
    const state = await ask('load', options, async () => backend.load(id, { signal: options.signal }))
    const candidate = shelf.peek(id)
    return presentTwoStep({ id, state, candidate, version: (state.version ?? 0) + shelf.changes(id), now: now() })
  }

  const getForWrite = async (id: string, options: WriteOptions): Promise<Credential> => {
    const credential = await get(id, options)
    if (credential.viewer.can !== 'manage') throw new CredentialsError('forbidden', 'This account may only view.')
    if (credential.version === options.version) return credential
    throw new CredentialsError('version-conflict', `Version ${options.version} is no longer current.`, { credential })
  }

  const inspect = async (id: string, token: string, { signal }: ReadOptions) => {
    try {
      const answer = await backend.inspect(token, { id, signal })
      signal?.throwIfAborted()
      return checkWithout(token, readCheck(answer, now()))
    } catch (reason) {
      signal?.throwIfAborted()
      return checkWithout(token, readFailedCheck(reason))
    }
  }

  const discard = async (id: string, options: WriteOptions) => {
    await getForWrite(id, options)
    shelf.drop(id)
    return get(id, options)
  }

  return {
    get,
    discard,
    list: async (options) => ({
      credentials: await Promise.all((backend.ids ?? []).map((id) => get(id, options))),
      serverTime: now(),
    }),
    stage: async (id, token, options) => {
      await getForWrite(id, options)
      const changes = shelf.changes(id)
      const check = await inspect(id, token, options)
      // Two forms of one page may stage at the same time: the second is refused, as a server would.
      if (shelf.changes(id) !== changes) await getForWrite(id, options)
      shelf.put(id, token, { check, checkedAt: now(), addedAt: now() })
      return get(id, options)
    },
    check: async (id, options) => {
      await getForWrite(id, options)
      const [check] = await Promise.all([
        shelf.withToken(id, async (token) => inspect(id, token, options)),
        ask('checkLive', options, async () => backend.checkLive?.(id, { signal: options.signal })),
      ])
      const candidate = shelf.peek(id)
      if (check && candidate) shelf.note(id, rechecked(candidate, { ...candidate, check, checkedAt: now() }))
      return get(id, options)
    },
    promote: async (id, options) => {
      refuseUnpromotable(await getForWrite(id, options), options.acknowledge)
      const changes = shelf.changes(id)
      const saved = shelf.withToken(id, async (token) =>
        ask('save', options, async () => backend.save(id, token, { signal: options.signal })),
      )
      if (!saved) throw noCandidate()
      await saved
      // What was staged while this one was saved still waits to be used.
      if (shelf.changes(id) === changes) shelf.drop(id)
      return get(id, options)
    },
    undo: async () => notSupported('undo a switch'),
    renew: async () => notSupported('renew a token'),
    events: async () => ({ events: [], serverTime: now() }),
  }
}

const ask = async <T>(name: string, { signal }: ReadOptions, run: () => Promise<T>): Promise<T> => {
  signal?.throwIfAborted()
  try {
    return await run()
  } catch (reason) {
    signal?.throwIfAborted()
    if (isCredentialsError(reason)) throw reason
    throw new CredentialsError('server', `\`${name}\` of the two-step backend failed.`)
  }
}

// A check that fails keeps what was known.
const rechecked = (before: ShelvedCandidate, after: ShelvedCandidate): ShelvedCandidate =>
  after.check.outcome === 'failed' && before.check.outcome === 'inspected' ? before : after

const refuseUnpromotable = ({ candidate, comparison }: Credential, acknowledge: string[]) => {
  if (!candidate) throw noCandidate()
  const { state } = candidate.status
  if (state === 'invalid' || state === 'expired') {
    throw new CredentialsError('not-promotable', `The candidate is ${state}.`)
  }
  const losses = comparison?.losses.filter(({ id }) => !acknowledge.includes(id)) ?? []
  if (losses.length > 0) {
    throw new CredentialsError('acknowledgement-required', 'The candidate loses something.', { losses })
  }
}

const noCandidate = () => new CredentialsError('not-promotable', 'There is no candidate.')

const notSupported = (what: string): never => {
  throw new CredentialsError('not-found', `A two-step backend cannot ${what}.`)
}
