import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query'
import { useContext, useMemo, useState } from 'react'
import { WordsProvider, type WordsProviderProps } from '../lib/words-provider.js'
import { CredentialsContext, type CredentialsSettings } from './credentials-context.js'
import { useEmbeddingDoctor } from './doctor/use-embedding-doctor.js'

export interface CredentialsProviderProps extends WordsProviderProps {
  /** Talks to the server: `createCredentialsClient({ baseUrl })`. */
  client: CredentialsSettings['client']
  /** Whose data this is, where one QueryClient serves several accounts: an account id. Becomes a part of the query keys. @default none */
  scope?: string | undefined
  /** Is provided to what is inside, unless it is of another copy of React Query. @default the host's; without one, a private one */
  queryClient?: QueryClient | undefined
  /** Where dialogs are put. @default the modal, the shadow root or the frame that holds the focus, else document.body */
  portalContainer?: HTMLElement | null | undefined
  /** Taken for hosts that give one to everything; nothing here writes a style or a script at run time, so nothing needs it. */
  nonce?: string | undefined
  /** Opens the Chakra Ticket that the admin has seen and added to. */
  onOpenTicket?: CredentialsSettings['onOpenTicket']
  /** Without `onOpenTicket`: the address of a new ticket, `https:` or `mailto:`, with `{subject}` and `{body}` to be filled in. @default none: the ticket is copied */
  ticketUrl?: CredentialsSettings['ticketUrl']
  /** Addresses that replace Meta's, by link id. */
  links?: CredentialsSettings['links']
  /** Meta's ids of the apps that are Chakra's own: where a token is of one of these, the ticket comes first. @default nobody knows */
  chakraAppIds?: CredentialsSettings['chakraAppIds']
}

type WithQueryClientProps = Pick<CredentialsProviderProps, 'queryClient' | 'portalContainer' | 'now' | 'children'>

const WithQueryClient = ({ queryClient, portalContainer, now, children }: WithQueryClientProps) => {
  const hosts = useContext(QueryClientContext)
  const [own] = useState(() => new QueryClient())
  // What another copy made lacks what ours calls, so ours would break on it.
  const isForeign = queryClient !== undefined && !(queryClient instanceof QueryClient)
  const passed = isForeign ? undefined : queryClient
  const provided = passed ?? (hosts ? null : own)
  useEmbeddingDoctor({ queryClient: provided ?? hosts, isPrivate: provided === own, isForeign, portalContainer, now })
  return provided ? <QueryClientProvider client={provided}>{children}</QueryClientProvider> : children
}

/**
 * Gives client, words, time and settings to everything inside. Renders no element.
 * @example <CredentialsProvider client={client}><ApiCredentialsPanel credentialId="main" /></CredentialsProvider>
 */
export const CredentialsProvider = ({
  client,
  scope,
  queryClient,
  portalContainer,
  onOpenTicket,
  ticketUrl,
  links,
  chakraAppIds,
  children,
  ...words
}: CredentialsProviderProps) => {
  const settings = useMemo(
    () => ({ client, scope, portalContainer, onOpenTicket, ticketUrl, links, chakraAppIds }),
    [client, scope, portalContainer, onOpenTicket, ticketUrl, links, chakraAppIds],
  )
  return (
    <WithQueryClient queryClient={queryClient} portalContainer={portalContainer} now={words.now}>
      <CredentialsContext.Provider value={settings}>
        <WordsProvider {...words}>{children}</WordsProvider>
      </CredentialsContext.Provider>
    </WithQueryClient>
  )
}
