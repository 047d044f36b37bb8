import { ApiCredentialsPanel, CredentialsProvider } from '@chakrahq/whatsapp-credentials'
import { createScenario } from '@chakrahq/whatsapp-credentials/testing'
import '@chakrahq/whatsapp-credentials/styles.css'
import { useQueryClient } from '@tanstack/react-query'

/** The screen with live data: what the real handler answered is given again without asking it, as a fast server would. */
export const makeScreen = async (scenario) => {
  const { client, credentialId, clock, tokens } = await createScenario(scenario)
  const credential = await client.get(credentialId)
  const events = await client.events(credentialId)
  const list = await client.list()
  const answers = { ...client, get: async () => credential, events: async () => events, list: async () => list }

  const Screen = ({ live = false }) => (
    <CredentialsProvider client={live ? client : answers} queryClient={useQueryClient()} now={clock.now} timeZone="UTC">
      <ApiCredentialsPanel credentialId={credentialId} />
    </CredentialsProvider>
  )
  return { Screen, tokens, clock }
}
