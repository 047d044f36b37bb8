import { ApiCredentialsPanel } from '@chakrahq/whatsapp-credentials'

export const ApiCredentialsPage = ({ credentialId }: { credentialId: string }) => (
  <ApiCredentialsPanel credentialId={credentialId} headingLevel={1} />
)
