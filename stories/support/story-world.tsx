import type { ReactNode } from 'react'
import { CredentialsProvider } from '../../src/react/index.js'
import { worldOf } from './load-world.js'

interface StoryWorldProps {
  context: { loaded: Record<string, unknown>; globals: Record<string, unknown> }
  children: ReactNode
}

/** The provider of a story: its own server, cache and clock. */
export const StoryWorld = ({ context, children }: StoryWorldProps) => {
  const { id, client, queryClient, clock } = worldOf(context)
  const locale = context.globals['locale']
  return (
    <CredentialsProvider
      key={id}
      client={client}
      queryClient={queryClient}
      now={clock.now}
      timeZone="Asia/Kolkata"
      locale={typeof locale === 'string' ? locale : 'en'}
      onOpenTicket={() => {}}
    >
      {children}
    </CredentialsProvider>
  )
}
