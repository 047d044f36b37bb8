import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

export interface Account {
  id: string
  actor: string
  role: string
}

interface Session {
  account: Account | null
  accounts: Account[]
}

async function request(init?: RequestInit): Promise<Session> {
  const response = await fetch('/demo/session', init)
  if (!response.ok) throw new Error(`/demo/session answered ${response.status}`)
  return (await response.json()) as Session
}

export const sessionQuery = queryOptions({
  queryKey: ['shell', 'session'],
  queryFn: () => request(),
  staleTime: Infinity,
})

export function useSignIn() {
  const queryClient = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request({ method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ id }) }),
    onSuccess: (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session)
      return queryClient.resetQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'shell' })
    },
  })
}
