import { QueryClient } from '@tanstack/react-query'
import { useMemo, type ReactNode } from 'react'
import { CredentialsProvider } from '../../src/react/index.js'
import { worldOf } from './load-world.js'

interface StoryWorldProps {
  context: { loaded: Record<string, unknown>; globals: Record<string, unknown> }
  children: ReactNode
}

/** The provider of a story: its own server, cache and clock. */
export const StoryWorld = ({ context, children }: StoryWorldProps) => {
  const world = worldOf(context)
  const queryClient = useMemo(
    () => new QueryClient({ defaultOptions: { queries: { retryDelay: 1, refetchOnWindowFocus: false } } }),
    // a new world has nothing in its cache
    [world],
  )
  const locale = context.globals['locale']
  return (
    <CredentialsProvider
      key={world.tokens.good + world.tokens.sample}
      client={world.client}
      queryClient={queryClient}
      now={world.clock.now}
      timeZone="Asia/Kolkata"
      locale={typeof locale === 'string' ? locale : 'en'}
      onOpenTicket={() => {}}
    >
      {children}
    </CredentialsProvider>
  )
}
