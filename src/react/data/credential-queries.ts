import { infiniteQueryOptions, queryOptions, type QueryKey } from '@tanstack/react-query'
import type {
  Credential,
  CredentialEvent,
  CredentialEvents,
  CredentialList,
  CredentialsClient,
} from '../../contract/index.js'
import { isTransient } from './is-transient.js'
import { reviveDates } from './revive-dates.js'
import { shareStructure } from './share-structure.js'

// Written out: what TypeScript infers names types that only the newest React Query has.
type Query<Data> = ReturnType<typeof queryOptions<Data, Error, Data, QueryKey>>
type Pages<Page, Data> = ReturnType<typeof infiniteQueryOptions<Page, Error, Data, QueryKey, string | null>>

const PAGE = 20

const shared = {
  retry: (failures: number, error: Error) => failures < 2 && isTransient(error),
  structuralSharing: shareStructure,
  // Offline is an answer of its own here, not something to wait for in silence.
  networkMode: 'always',
  refetchOnReconnect: true,
  staleTime: 5_000,
} as const

const within = (scope: string | undefined): QueryKey =>
  scope === undefined ? credentialQueries.all() : [...credentialQueries.all(), { scope }]

/**
 * Keys and functions of everything that is read. `all()` is the root: invalidate or remove us by it.
 * `scope` is the provider's: the same name here and there finds the same data.
 */
export const credentialQueries = {
  all: () => ['wac'] as const,
  list: (client: CredentialsClient, scope?: string): Query<CredentialList> =>
    queryOptions<CredentialList, Error, CredentialList, QueryKey>({
      ...shared,
      queryKey: [...within(scope), 'list'],
      queryFn: ({ signal }) => client.list({ signal }),
      select: reviveDates,
    }),
  detail: (client: CredentialsClient, id: string, scope?: string): Query<Credential> =>
    queryOptions<Credential, Error, Credential, QueryKey>({
      ...shared,
      queryKey: [...within(scope), 'detail', id],
      queryFn: ({ signal }) => client.get(id, { signal }),
      select: reviveDates,
    }),
  events: (client: CredentialsClient, id: string, scope?: string): Pages<CredentialEvents, CredentialEvent[]> =>
    infiniteQueryOptions<CredentialEvents, Error, CredentialEvent[], QueryKey, string | null>({
      ...shared,
      queryKey: [...within(scope), 'events', id],
      queryFn: ({ signal, pageParam }) => client.events(id, { signal, before: pageParam ?? undefined, limit: PAGE }),
      // The first page has no cursor; `undefined` would not survive JSON.
      initialPageParam: null,
      getNextPageParam: ({ events }) => (events.length < PAGE ? undefined : events.at(-1)?.id),
      select: ({ pages }) => pages.map(reviveDates).flatMap(({ events }) => events),
    }),
}
