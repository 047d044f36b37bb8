import { useQuery } from '@tanstack/react-query'
import { useContext, useEffect, useMemo } from 'react'
import type { Credential } from '../../contract/index.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'
import type { AlertThresholds, PlacedAlert, TimedAlerts } from './alerts-at.js'
import { credentialQueries } from './credential-queries.js'
import { useCredentialsSettings } from './credentials-context.js'
import { useAlertReader } from './use-alert-reader.js'
import { useOtherTabs } from './use-other-tabs.js'

export interface CredentialAlerts {
  /** Whether the list could be read. Until then there are no alerts, which says nothing of the tokens. */
  isKnown: boolean
  /** Most urgent first. */
  alerts: PlacedAlert[]
  total: number
  /** How many somebody has to act on: everything above `info`. */
  actionRequired: number
  /** When the alerts change by themselves; `null`: never. */
  nextAt: Date | null
}

const NONE: Credential[] = []
const readNothing = (): TimedAlerts => ({ alerts: [], changesAt: Infinity })

/** The alerts, what they are about, whether they are still to come, and whether they never will. */
export const useListedAlerts = (thresholds: AlertThresholds | undefined) => {
  const { client, scope } = useCredentialsSettings()
  const { clock } = useContext(WordsContext)
  const options = credentialQueries.list(client, scope)
  const { data, dataUpdatedAt, isLoading } = useQuery(options)
  useOtherTabs({ queryKey: options.queryKey, scope, id: undefined })
  const credentials = data?.credentials ?? NONE
  const serverTime = data?.serverTime
  useEffect(() => {
    if (serverTime) clock.sync(serverTime, Date.now() - dataUpdatedAt)
  }, [clock, serverTime, dataUpdatedAt])

  const named = JSON.stringify(thresholds ?? {})
  const reader = useAlertReader()
  const isKnown = !!(data && reader)
  // SAFETY: `named` is the JSON of these thresholds; the text keeps an inline object from looking new each time.
  const read = useMemo(
    () => (reader ? reader.alertReader(credentials, JSON.parse(named) as AlertThresholds) : readNothing),
    [reader, credentials, named],
  )
  const stamp = useTick(
    (now) => {
      const { alerts, changesAt } = read(now)
      return { value: alerts.map(({ alert }) => `${alert.key}:${alert.daysLeft}`).join(), changesAt }
    },
    `${dataUpdatedAt} ${named} ${isKnown}`,
    '',
  )
  const all = useMemo((): CredentialAlerts => {
    const { alerts, changesAt } = read(clock.now())
    const known = stamp ? alerts : []
    return {
      isKnown,
      alerts: known,
      total: known.length,
      actionRequired: known.filter(({ alert }) => alert.severity !== 'info').length,
      nextAt: changesAt < Infinity ? new Date(changesAt) : null,
    }
  }, [read, stamp, clock, isKnown])
  return { all, credentials, isLoading: isLoading || reader === null, isLost: reader === false }
}
