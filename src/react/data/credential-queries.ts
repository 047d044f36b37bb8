import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { CredentialsClient } from '../../contract/index.js'
import { isTransient } from './is-transient.js'
import { reviveDates } from './revive-dates.js'
import { shareStructure } from './share-structure.js'

const PAGE = 20

const shared = {
  retry: (failures: number, error: Error) => failures < 2 && isTransient(error),
  structuralSharing: shareStructure,
  // Offline is an answer of its own here, not something to wait for in silence.
  networkMode: 'always',
  refetchOnReconnect: true,
  staleTime: 5_000,
} as const

const within = (scope: string | undefined) =>
  scope === undefined ? credentialQueries.all() : ([...credentialQueries.all(), { scope }] as const)

/**
 * Keys and functions of everything that is read. `all()` is the root: invalidate or remove us by it.
 * `scope` is the provider's: the same name here and there finds the same data.
 */
export const credentialQueries = {
  all: () => ['wac'] as const,
  list: (client: CredentialsClient, scope?: string) =>
    queryOptions({
      ...shared,
      queryKey: [...within(scope), 'list'] as const,
      queryFn: ({ signal }) => client.list({ signal }),
      select: reviveDates,
    }),
  detail: (client: CredentialsClient, id: string, scope?: string) =>
    queryOptions({
      ...shared,
      queryKey: [...within(scope), 'detail', id] as const,
      queryFn: ({ signal }) => client.get(id, { signal }),
      select: reviveDates,
    }),
  events: (client: CredentialsClient, id: string, scope?: string) =>
    infiniteQueryOptions({
      ...shared,
      queryKey: [...within(scope), 'events', id] as const,
      queryFn: ({ signal, pageParam }) => client.events(id, { signal, before: pageParam ?? undefined, limit: PAGE }),
      // SAFETY: the type of the parameter comes from here. The first page has no cursor; `undefined` would not survive JSON.
      initialPageParam: null as string | null,
      getNextPageParam: ({ events }) => (events.length < PAGE ? undefined : events.at(-1)?.id),
      select: ({ pages }) => pages.map(reviveDates).flatMap(({ events }) => events),
    }),
}
