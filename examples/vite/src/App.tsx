import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { createCredentialsClient } from '@chakrahq/whatsapp-credentials/client'
import '@chakrahq/whatsapp-credentials/styles.css'

const client = createCredentialsClient({ baseUrl: '/api/whatsapp/credentials' })

const App = () => (
  <CredentialsProvider client={client}>
    <ApiCredentialsPanel credentialId="acme-whatsapp" headingLevel={1} />
  </CredentialsProvider>
)

export default App
