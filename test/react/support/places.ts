import { dehydrate, type QueryClient } from '@tanstack/react-query'
import { vi } from 'vitest'
import { reactRoot, reactTexts } from './react-texts.js'

interface Rendered {
  container: Element
  queryClient: QueryClient
  /** React's tree, where the container has lost it. */
  root?: unknown
}

const METHODS = ['log', 'info', 'warn', 'error', 'debug'] as const

/** Everywhere a token could have been left, except in the field's own value. */
export const places = ({ container, queryClient, root = reactRoot(container) }: Rendered) => ({
  page: document.documentElement.outerHTML,
  react: reactTexts(root),
  queries: queryClient
    .getQueryCache()
    .getAll()
    .map(({ queryKey, queryHash, state }) => ({ queryKey, queryHash, state })),
  mutations: queryClient
    .getMutationCache()
    .getAll()
    .map(({ options, state }) => ({ key: options.mutationKey, state })),
  dehydrated: dehydrate(queryClient, { shouldDehydrateMutation: () => true, shouldDehydrateQuery: () => true }),
  local: Object.entries(localStorage),
  session: Object.entries(sessionStorage),
  cookies: document.cookie,
  address: [location.href, JSON.stringify(history.state), document.title, window.name],
  console: METHODS.map((method) => vi.mocked(console[method]).mock.calls),
})
