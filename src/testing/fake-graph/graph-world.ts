import type { FakeApp, FakeWaba } from './fake-business.js'
import type { FakeToken, FakeTokenOptions } from './fake-token.js'

/** What the endpoints of the fake Graph share. */
export interface GraphWorld {
  apps: FakeApp[]
  wabas: FakeWaba[]
  tokens: Map<string, FakeToken>
  now: () => Date
  trace: () => string
  issue: (options: FakeTokenOptions) => FakeToken
}

/** Who calls: an app by `id|secret`, or the holder of a token. */
export type Caller = { kind: 'app'; app: FakeApp } | { kind: 'token'; token: FakeToken }

export const findApp = ({ apps }: GraphWorld, id: string | null): FakeApp | null =>
  apps.find((app) => app.id === id) ?? null

/** The app whose `id|secret` a text is. */
export const appOfAppToken = (world: GraphWorld, text: string): FakeApp | null =>
  world.apps.find(({ id, secret }) => text === `${id}|${secret}`) ?? null
