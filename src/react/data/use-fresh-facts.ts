import { useQueryClient } from '@tanstack/react-query'
import { useContext, useEffect } from 'react'
import type { Credential } from '../../contract/index.js'
import { useLatest } from '../lib/use-latest.js'
import { WordsContext } from '../lib/words-context.js'
import { useCredentialsSettings } from './credentials-context.js'
import { isCheckDue } from './is-check-due.js'

/** Has an old look at the live token taken again when the screen is opened or comes back. In silence: what is shown stays, whatever comes of it. */
export const useFreshFacts = (credential: Credential | undefined): void => {
  const settings = useCredentialsSettings()
  const queryClient = useQueryClient()
  const { clock } = useContext(WordsContext)
  const isDue = credential !== undefined && isCheckDue(credential)
  const id = credential?.id
  const latest = useLatest({ settings, queryClient, now: () => clock.now() })

  useEffect(() => {
    if (!isDue || id === undefined) return
    const refresh = async () => (await import('./refresh-facts.js')).refreshFacts(id, latest.current)
    refresh().catch(() => undefined)
  }, [isDue, id, latest])
}
