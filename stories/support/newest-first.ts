import type { CredentialsClient } from '../../src/contract/index.js'

/** A client whose history is in order: a scenario tells its errors one kind after the other, and some of them overlap. */
export const newestFirst = (client: CredentialsClient): CredentialsClient => ({
  ...client,
  events: async (...args) => {
    const { events, ...page } = await client.events(...args)
    return { ...page, events: events.toSorted((a, b) => b.at.getTime() - a.at.getTime()) }
  },
})
