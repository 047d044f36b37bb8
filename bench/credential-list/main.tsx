import { QueryClient } from '@tanstack/react-query'
import { createRoot } from 'react-dom/client'
import { credentialQueries } from '../../src/react/data/credential-queries.js'
import { CredentialsProvider } from '../../src/react/data/credentials-provider.js'
import { CredentialList } from '../../src/react/list/credential-list.js'
import '../../src/styles/styles.css'
import { createScenario } from '../../src/testing/index.js'
import { manyCredentials } from '../../stories/support/many-credentials.js'

const wanted = new URLSearchParams(location.search)
// Without an observer no part of the list is far away: everything is drawn at once.
if (wanted.has('all')) Reflect.deleteProperty(window, 'IntersectionObserver')

const { client } = await createScenario('permanent')
const now = new Date('2026-11-22T08:30:00Z')
const answer = { credentials: await manyCredentials(Number(wanted.get('count')), now), serverTime: now }
const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } })
queryClient.setQueryData(credentialQueries.list(client).queryKey, answer)

const container = document.getElementById('root')
if (!container) throw new Error('The page has no #root.')
const root = createRoot(container)

/** Draws the list from facts that are there already. */
const mount = () =>
  root.render(
    <CredentialsProvider client={client} queryClient={queryClient} now={() => now} timeZone="Asia/Kolkata">
      <CredentialList href={(id) => `#${id}`} />
    </CredentialsProvider>,
  )

Object.assign(window, { mount })
