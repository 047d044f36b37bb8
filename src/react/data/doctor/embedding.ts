import type { QueryClient } from '@tanstack/react-query'

/** What the doctor looks at: how a host has placed us on its page. */
export interface Embedding {
  queryClient: QueryClient
  /** Whether the client is ours, because no host’s was found. */
  isPrivate: boolean
  /** Whether the host passed a client of another copy of React Query, which we do not use. */
  isForeign: boolean
  portalContainer: HTMLElement | null | undefined
  now: () => Date
}
