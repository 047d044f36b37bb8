import { mutationOptions, type UseMutationOptions } from '@tanstack/react-query'
import type { Credential, CredentialsClient, PromoteOptions, WriteOptions } from '../../contract/index.js'
import { credentialQueries } from './credential-queries.js'

type Mutation<Options> = UseMutationOptions<Credential, Error, Options>

const shared = { gcTime: 0, networkMode: 'always' } as const
const key = (name: string, id: string) => [...credentialQueries.all(), name, id] as const

/** Everything that is written, except staging: variables of a mutation stay in the cache, and a token must not. */
export const credentialMutations = {
  check: (client: CredentialsClient, id: string): Mutation<WriteOptions> =>
    mutationOptions({
      ...shared,
      mutationKey: key('check', id),
      mutationFn: (options: WriteOptions) => client.check(id, options),
    }),
  renew: (client: CredentialsClient, id: string): Mutation<WriteOptions> =>
    mutationOptions({
      ...shared,
      mutationKey: key('renew', id),
      mutationFn: (options: WriteOptions) => client.renew(id, options),
    }),
  promote: (client: CredentialsClient, id: string): Mutation<PromoteOptions> =>
    mutationOptions({
      ...shared,
      mutationKey: key('promote', id),
      mutationFn: (options: PromoteOptions) => client.promote(id, options),
    }),
  discard: (client: CredentialsClient, id: string): Mutation<WriteOptions> =>
    mutationOptions({
      ...shared,
      mutationKey: key('discard', id),
      mutationFn: (options: WriteOptions) => client.discard(id, options),
    }),
  undo: (client: CredentialsClient, id: string): Mutation<WriteOptions> =>
    mutationOptions({
      ...shared,
      mutationKey: key('undo', id),
      mutationFn: (options: WriteOptions) => client.undo(id, options),
    }),
}
