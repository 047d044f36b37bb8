'use client'

import { CredentialsProvider, ExpiryBanner } from '@chakrahq/whatsapp-credentials'
import { createCredentialsClient } from '@chakrahq/whatsapp-credentials/client'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'

const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials' })

export const Providers = ({ children }: { children: ReactNode }) => {
  const router = useRouter()
  return (
    <CredentialsProvider client={client}>
      <ExpiryBanner onRotate={() => router.push('/')} />
      {children}
    </CredentialsProvider>
  )
}
