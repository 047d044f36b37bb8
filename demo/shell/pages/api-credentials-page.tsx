import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import '@chakrahq/whatsapp-credentials/styles.css'
import { client } from '../client.js'

export const ApiCredentialsPage = ({ credentialId }: { credentialId: string }) => (
  <CredentialsProvider client={client}>
    <ApiCredentialsPanel credentialId={credentialId} headingLevel={1} />
  </CredentialsProvider>
)
