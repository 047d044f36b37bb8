import { describe, expect, it } from 'vitest'
import type { CredentialsClient } from '../../src/contract/index.js'
import { createScenario, runClientContract, type ContractWorld } from '../../src/testing/index.js'

const makeWorld = async (change: (client: CredentialsClient) => Partial<CredentialsClient> = () => ({})) => {
  const { client, credentialId, tokens, graph, asActor } = await createScenario('five-days-left')
  const refused = graph.issueToken()
  graph.revoke(refused)
  return {
    client: { ...client, ...change(client) },
    credentialId,
    goodToken: tokens.good,
    refusedToken: refused,
    lesserToken: graph.issueToken({ scopes: ['whatsapp_business_messaging'] }),
    viewer: asActor({ can: 'view' }).client,
  } satisfies ContractWorld
}

const failureOf = async (change: (client: CredentialsClient) => Partial<CredentialsClient>): Promise<string> =>
  runClientContract(async () => makeWorld(change)).then(
    () => 'passed',
    (error: Error) => error.message,
  )

describe('runClientContract', () => {
  it('passes our own backend, skipping nothing', async () => {
    const results = await runClientContract(async () => makeWorld())
    expect(results.map(({ outcome }) => outcome)).toEqual(results.map(() => 'passed'))
    expect(results.length).toBeGreaterThan(12)
  })

  it('skips what a world cannot try, and what a host does not promise', async () => {
    const results = await runClientContract(
      async () => ({ ...(await makeWorld()), viewer: undefined, refusedToken: undefined, lesserToken: undefined }),
      { skip: ['undoes a promotion'] },
    )
    expect(results.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(4)
  })

  it('refuses to skip what it does not know', async () => {
    await expect(runClientContract(async () => makeWorld(), { skip: ['flies'] })).rejects.toThrow('named "flies"')
  })

  it.each([
    [
      'a backend that gives the token back',
      (client) => ({
        stage: async (id, token, options) => ({ ...(await client.stage(id, token, options)), label: token }),
      }),
      'never gives a token back: A token was found, as it is, at value.0.label.',
    ],
    [
      'a backend that ignores versions',
      (client) => ({ discard: async (id) => client.discard(id, { version: (await client.get(id)).version }) }),
      'refuses a write on an old version, and changes nothing: was accepted',
    ],
    [
      'a backend that acknowledges by itself',
      (client) => ({
        promote: async (id, options) => {
          const { comparison } = await client.get(id)
          return client.promote(id, { ...options, acknowledge: comparison?.losses.map((loss) => loss.id) ?? [] })
        },
      }),
      'wants losses acknowledged by name: was accepted',
    ],
    [
      'a backend that breaks',
      () => ({ list: async () => Promise.reject(new Error('down')) }),
      'lists the credential that it gets: down',
    ],
    [
      'a client that is deaf to signals',
      (client) => ({ stage: async (id, token, { version }) => client.stage(id, token, { version }) }),
      'rejects with the reason of an aborted signal, and changes nothing: the rejection is not',
    ],
  ] satisfies [string, (client: CredentialsClient) => Partial<CredentialsClient>, string][])(
    'fails %s',
    async (_, change, sentence) => {
      expect(await failureOf(change)).toContain(sentence)
    },
  )

  it('closes every world', async () => {
    let open = 0
    await runClientContract(async () => {
      open += 1
      return { ...(await makeWorld()), close: () => void (open -= 1) }
    })
    expect(open).toBe(0)
  })
})
