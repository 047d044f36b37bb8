import type { QueryClient } from '@tanstack/react-query'
import type { Credential } from '../../contract/index.js'
import { credentialQueries } from './credential-queries.js'
import type { CredentialsSettings } from './credentials-context.js'

/** Shows what a write answered at once, and has the list and the history asked again. */
export const keepCredential = async (
  queryClient: QueryClient,
  { client, scope }: Pick<CredentialsSettings, 'client' | 'scope'>,
  credential: Credential,
): Promise<void> => {
  const { queryKey } = credentialQueries.detail(client, credential.id, scope)
  // A read that began before the write would put the old state back.
  await queryClient.cancelQueries({ queryKey })
  queryClient.setQueryData(queryKey, credential)
  void queryClient.invalidateQueries({ queryKey: credentialQueries.list(client, scope).queryKey })
  void queryClient.invalidateQueries({ queryKey: credentialQueries.events(client, credential.id, scope).queryKey })
}
