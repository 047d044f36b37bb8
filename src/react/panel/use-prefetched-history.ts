import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'

/** Asks for the history beside the credential, not after it: then both can be drawn at once. */
export const usePrefetchedHistory = (id: string): void => {
  const { client, scope } = useCredentialsSettings()
  const queryClient = useQueryClient()
  useEffect(() => {
    void queryClient.prefetchInfiniteQuery(credentialQueries.events(client, id, scope))
  }, [queryClient, client, id, scope])
}
