import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useContext, useEffect, useMemo } from 'react'
import type { CredentialList } from '../../contract/index.js'
import type { AlertThresholds } from '../data/alerts-at.js'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { useOtherTabs } from '../data/use-other-tabs.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'
import { credentialRows, type CredentialRow } from './credential-rows.js'

type Rows = ReturnType<typeof credentialRows>

const stampOf = ({ rows }: Rows) => rows.map(({ id, state, alert }) => `${id} ${state} ${alert?.key}`).join('\n')

/** Works rows out once for as long as they stay the same: whatever else follows the clock on the page asks for them too. */
const remembering = (at: (now: Date) => Rows) => {
  let known: (Rows & { from: number; value: string }) | null = null
  return (now: Date) => {
    const time = now.getTime()
    if (!known || time < known.from || time >= known.changesAt) {
      const rows = at(now)
      known = { ...rows, from: time, value: stampOf(rows) }
    }
    return known
  }
}

interface CredentialRows extends Pick<UseQueryResult<CredentialList>, 'error' | 'isFetching' | 'refetch'> {
  rows: CredentialRow[] | null
}

/** All credentials as rows that follow the clock, with the state of the query that they come from. `rows` is `null` before there is an answer. */
export const useCredentialRows = (thresholds: AlertThresholds | undefined): CredentialRows => {
  const { client, scope } = useCredentialsSettings()
  const { clock, locale } = useContext(WordsContext)
  const options = credentialQueries.list(client, scope)
  const { data, dataUpdatedAt, error, isFetching, refetch } = useQuery(options)
  useOtherTabs({ queryKey: options.queryKey, scope, id: undefined })
  useEffect(() => {
    if (data) clock.sync(data.serverTime, Date.now() - dataUpdatedAt)
  }, [clock, data, dataUpdatedAt])

  const credentials = data?.credentials
  const named = JSON.stringify(thresholds ?? {})
  const rowsAt = useMemo(() => {
    // SAFETY: `named` is the JSON of these thresholds; the text keeps an inline object from looking new each time.
    const given = JSON.parse(named) as AlertThresholds
    return remembering((now) => credentialRows(credentials ?? [], now, given, locale))
  }, [credentials, locale, named])
  const stamp = useTick(rowsAt, `${dataUpdatedAt} ${named}`, '')
  const rows = useMemo<CredentialRow[] | null>(
    // Without a stamp the page is being hydrated, and has to say what the server said.
    () => (data ? rowsAt(stamp ? clock.now() : data.serverTime).rows : null),
    [data, stamp, rowsAt, clock],
  )
  return { rows, error, isFetching, refetch }
}
