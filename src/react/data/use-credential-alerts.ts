import { useQuery } from '@tanstack/react-query'
import { useContext, useEffect, useMemo } from 'react'
import type { Credential } from '../../contract/index.js'
import { useTick } from '../lib/use-tick.js'
import { WordsContext } from '../lib/words-context.js'
import { alertsAt, type AlertThresholds, type PlacedAlert } from './alerts-at.js'
import { credentialQueries } from './credential-queries.js'
import { useCredentialsSettings } from './credentials-context.js'

export interface CredentialAlerts {
  /** Most urgent first. */
  alerts: PlacedAlert[]
  total: number
  /** How many somebody has to act on: everything above `info`. */
  actionRequired: number
  /** When the alerts change by themselves; `null`: never. */
  nextAt: Date | null
}

const NONE: Credential[] = []

/** The alerts of all credentials, for a host's own bell. Draws nothing; renders again only when an alert or its days change. */
export const useCredentialAlerts = (thresholds?: AlertThresholds): CredentialAlerts => {
  const { client, scope } = useCredentialsSettings()
  const { clock } = useContext(WordsContext)
  const { data, dataUpdatedAt } = useQuery(credentialQueries.list(client, scope))
  const credentials = data?.credentials ?? NONE
  const serverTime = data?.serverTime
  useEffect(() => {
    if (serverTime) clock.sync(serverTime, Date.now() - dataUpdatedAt)
  }, [clock, serverTime, dataUpdatedAt])

  const named = JSON.stringify(thresholds ?? {})
  const stamp = useTick(
    (now) => {
      const { alerts, changesAt } = alertsAt(credentials, now, thresholds)
      return { value: alerts.map(({ alert }) => `${alert.key}:${alert.daysLeft}`).join(), changesAt }
    },
    `${dataUpdatedAt} ${named}`,
    '',
  )
  return useMemo(() => {
    // SAFETY: `named` is the JSON of these thresholds; the text keeps an inline object from looking new each time.
    const { alerts, changesAt } = alertsAt(credentials, clock.now(), JSON.parse(named) as AlertThresholds)
    return {
      alerts: stamp ? alerts : [],
      total: stamp ? alerts.length : 0,
      actionRequired: stamp ? alerts.filter(({ alert }) => alert.severity !== 'info').length : 0,
      nextAt: changesAt < Infinity ? new Date(changesAt) : null,
    }
  }, [credentials, stamp, clock, named])
}
