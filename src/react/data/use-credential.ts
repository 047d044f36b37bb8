import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useContext, useEffect } from 'react'
import type { Credential } from '../../contract/index.js'
import { WordsContext } from '../lib/words-context.js'
import { credentialQueries } from './credential-queries.js'
import { useCredentialsSettings } from './credentials-context.js'
import { useOtherTabs } from './use-other-tabs.js'

/** One credential as the server sees it. Its time corrects the clock that everything on the page goes by. */
export const useCredential = (id: string): UseQueryResult<Credential> => {
  const { client, scope } = useCredentialsSettings()
  const { clock } = useContext(WordsContext)
  const options = credentialQueries.detail(client, id, scope)
  const query = useQuery(options)
  useOtherTabs({ queryKey: options.queryKey, scope, id })
  const { data, dataUpdatedAt } = query
  useEffect(() => {
    if (data) clock.sync(data.serverTime, Date.now() - dataUpdatedAt)
  }, [clock, data, dataUpdatedAt])
  return query
}
