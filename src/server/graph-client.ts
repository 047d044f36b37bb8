import type { Check, GraphError, WabaReach } from '../core/index.js'

export interface GraphCallOptions {
  signal?: AbortSignal | undefined
}

/** What the server asks of Meta. Never rejects for what Graph or the network did: that is an outcome. Rejects only when `signal` is aborted. */
export interface GraphClient {
  inspect(token: string, options: GraphCallOptions & { checkedAt: Date }): Promise<Check>
  /** Whether one account can be read, and its numbers: one call, unless they fill several pages. */
  reach(token: string, wabaId: string, options: GraphCallOptions): Promise<WabaReach>
  /** Exchanges a living token for one that lasts longer; `null`: this server has no app secret. */
  exchange: ((token: string, options: GraphCallOptions) => Promise<ExchangeResult>) | null
}

export type ExchangeResult = { outcome: 'exchanged'; token: string } | { outcome: 'failed'; error: GraphError }
