import type { ReactNode } from 'react'
import { CredentialsProvider } from '../../src/react/index.js'
import { FAKE_APPS } from '../../src/testing/index.js'
import { worldOf } from './load-world.js'
import { translationOf } from './translations.js'

interface StoryWorldProps {
  context: { loaded: Record<string, unknown>; globals: Record<string, unknown> }
  children: ReactNode
}

/** The provider of a story: its own server, cache and clock, and the language of the toolbar. */
export const StoryWorld = ({ context, children }: StoryWorldProps) => {
  const { id, client, queryClient, clock } = worldOf(context)
  return (
    <CredentialsProvider
      key={id}
      client={client}
      queryClient={queryClient}
      now={clock.now}
      timeZone="Asia/Kolkata"
      onOpenTicket={() => {}}
      chakraAppIds={[FAKE_APPS.chakra.id]}
      {...translationOf(context.globals['locale'])}
    >
      {children}
    </CredentialsProvider>
  )
}
