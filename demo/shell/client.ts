import { createCredentialsClient } from '@chakrahq/whatsapp-credentials/client'

export const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials' })
