import type { QueryClient } from '@tanstack/react-query'
import { oneAtATime } from '../lib/one-at-a-time.js'
import { tellTabs } from '../lib/tell-tabs.js'
import { credentialQueries } from './credential-queries.js'
import type { CredentialsSettings } from './credentials-context.js'
import { isCheckDue } from './is-check-due.js'
import { keepCredential } from './keep-credential.js'

interface Surroundings {
  settings: Pick<CredentialsSettings, 'client' | 'scope'>
  queryClient: QueryClient
  now: () => Date
}

/** Checks the live token once among all tabs of this browser, and has the others read what came of it. Rejects when that fails. */
export const refreshFacts = async (id: string, { settings, queryClient, now }: Surroundings): Promise<void> => {
  const { client, scope } = settings
  await oneAtATime(`wac:check:${JSON.stringify([scope ?? null, id])}`, now, async () => {
    // Another tab may have been faster, and a write needs the version of now.
    const seen = await queryClient.fetchQuery({ ...credentialQueries.detail(client, id, scope), staleTime: 0 })
    if (!isCheckDue(seen)) return
    const checked = await client.check(id, { version: seen.version })
    await keepCredential(queryClient, settings, checked)
    tellTabs({ scope, id })
  })
}
