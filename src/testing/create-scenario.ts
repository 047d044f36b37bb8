import { createCredentialsClient, type CredentialsClient } from '../contract/index.js'
import {
  createCredentials,
  createCredentialsHandler,
  createGraphClient,
  createMemoryStore,
  createTokenVault,
  type Credentials,
  type Viewer,
} from '../server/index.js'
import { createFakeGraph, type FakeGraph } from './create-fake-graph.js'
import { FAKE_APPS, FAKE_WABAS } from './fake-graph/fake-business.js'
import { requestOf } from './request-of.js'
import { arrangeScenario } from './scenarios/arrange-scenario.js'
import { createScenarioClock, type ScenarioClock } from './scenarios/scenario-clock.js'
import type { Scenario } from './scenarios/scenario.js'
import { scenarios, type ScenarioName } from './scenarios/scenarios.js'
import { issuePlanned } from './scenarios/token-plan.js'
import { TOKEN_PLANS } from './scenarios/token-plans.js'

export interface ScenarioOptions {
  /** When the scenario plays. @default 2026-11-22T08:30:00Z */
  now?: Date | undefined
  /** Who looks. @default who the scenario says: 'manage' */
  can?: 'manage' | 'view' | undefined
  /** @default 'Priya N.' */
  actor?: string | undefined
}

/** One person’s way to the world of a scenario. */
export interface ScenarioAccess {
  /** The real HTTP client. */
  client: CredentialsClient
  /** Calls the real handler; relative addresses are fine. */
  fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>
}

/** Tokens of a scenario, to paste. */
export interface ScenarioTokens {
  /** The token in use. */
  live: string | null
  /** The token that the scenario is about. */
  sample: string
  /** One that works, never expires and loses nothing. */
  good: string
}

export interface ScenarioWorld extends ScenarioAccess {
  name: ScenarioName
  credentialId: string
  clock: ScenarioClock
  graph: FakeGraph
  /** The operations, as a host’s senders use them. */
  credentials: Credentials
  tokens: ScenarioTokens
  /** Another person in the same world. */
  asActor: (actor: Partial<Viewer>) => ScenarioAccess
}

const BASE_PATH = '/api/whatsapp/credentials'
const ORIGIN = 'https://chat.example'
const CREDENTIAL_ID = 'acme'

/**
 * Plays a scenario: the real handler and client over the fake Graph, in memory.
 * @example
 * const { client, credentialId } = await createScenario('five-days-left')
 * const credential = await client.get(credentialId)
 */
export const createScenario = async (name: ScenarioName, options: ScenarioOptions = {}): Promise<ScenarioWorld> => {
  const scenario: Scenario = scenarios[name]
  const now = options.now ?? new Date('2026-11-22T08:30:00Z')
  const clock = createScenarioClock(now)
  const graph = createFakeGraph({ now: clock.now })
  const app = scenario.appId === FAKE_APPS.chakra.id ? FAKE_APPS.chakra : FAKE_APPS.own
  const credentials = createCredentials({
    store: createMemoryStore(),
    graph: createGraphClient({ appId: app.id, appSecret: app.secret, fetch: graph.fetch }),
    vault: createTokenVault({ keys: [{ id: 'demo', key: new Uint8Array(32).fill(7) }] }),
    clock: clock.now,
  })
  const admin: Viewer = { accountId: 'acme', actor: options.actor ?? 'Priya N.', can: 'manage' }
  const asActor = (actor: Partial<Viewer>) => accessOf(credentials, { ...admin, ...actor })

  await credentials.register({
    id: CREDENTIAL_ID,
    accountId: admin.accountId,
    label: 'Acme WhatsApp',
    requirements: {
      appId: scenario.appId === undefined ? FAKE_APPS.own.id : scenario.appId,
      wabas: [FAKE_WABAS.retail, FAKE_WABAS.support].map(({ id, name: wabaName }) => ({ id, name: wabaName })),
    },
  })
  const live = await arrangeScenario({ name, scenario, credentialId: CREDENTIAL_ID, credentials, graph, clock, admin })
  const tokens = {
    live,
    sample: issuePlanned(graph, scenario.sample, { now, seed: `sample ${name}` }),
    good: issuePlanned(graph, { ...TOKEN_PLANS.permanent, appId: app.id }, { now, seed: 'good' }),
  }
  if (scenario.failure) graph.fail(scenario.failure)

  const access = asActor({ can: options.can ?? scenario.can ?? 'manage' })
  return { ...access, name, credentialId: CREDENTIAL_ID, clock, graph, credentials, tokens, asActor }
}

const accessOf = (credentials: Credentials, viewer: Viewer): ScenarioAccess => {
  const handler = createCredentialsHandler({ credentials, authorize: () => viewer, basePath: BASE_PATH })
  const fetch: ScenarioAccess['fetch'] = async (input, init) => {
    const request = requestOf(input, init, ORIGIN)
    request.signal.throwIfAborted()
    const response = await handler(request)
    request.signal.throwIfAborted()
    return response
  }
  return { client: createCredentialsClient({ baseUrl: BASE_PATH, fetch }), fetch }
}
