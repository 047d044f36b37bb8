import type { QueryClient } from '@tanstack/react-query'

/** What the doctor looks at: how a host has placed us on its page. */
export interface Embedding {
  queryClient: QueryClient
  /** Whether the client is ours, because no host’s was found. */
  isPrivate: boolean
  portalContainer: HTMLElement | null | undefined
  now: () => Date
}
