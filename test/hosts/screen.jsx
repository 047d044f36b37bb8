import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { createScenario } from '@chakrahq/whatsapp-credentials/testing'

export const world = await createScenario('revoked')

/** Our screen, as a host embeds it: the real client and handler over a fake Graph, as wide in every host. */
export const Screen = (props) => (
  <CredentialsProvider client={world.client} now={world.clock.now} timeZone="UTC" {...props}>
    <main style={{ width: 640 }}>
      <ApiCredentialsPanel credentialId={world.credentialId} />
    </main>
  </CredentialsProvider>
)
