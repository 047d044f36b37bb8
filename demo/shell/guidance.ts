import { createGuidanceHandle, guidanceOnError } from '@chakrahq/whatsapp-credentials'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'

export const guidance = createGuidanceHandle()

const onError = guidanceOnError(guidance)

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
})
