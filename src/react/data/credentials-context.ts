import { createContext, useContext } from 'react'
import type { CredentialsClient } from '../../contract/index.js'
import type { LinkId, OpenTicket } from '../../core/index.js'

/** What a host gives to all of our components at once. */
export interface CredentialsSettings {
  client: CredentialsClient
  scope: string | undefined
  portalContainer: HTMLElement | null | undefined
  onOpenTicket: OpenTicket | undefined
  ticketUrl: string | undefined
  links: Partial<Record<LinkId, string>> | undefined
  chakraAppIds: readonly string[] | undefined
}

export const CredentialsContext = createContext<CredentialsSettings | null>(null)

/** @throws when there is no `CredentialsProvider` above. */
export const useCredentialsSettings = (): CredentialsSettings => {
  const settings = useContext(CredentialsContext)
  if (!settings) {
    throw new Error(
      'CredentialsProvider is missing: put <CredentialsProvider client={createCredentialsClient({ baseUrl })}> around this component.',
    )
  }
  return settings
}
