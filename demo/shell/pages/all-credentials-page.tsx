import { CredentialList } from '@chakrahq/whatsapp-credentials'
import { credentialPath } from '../routes.js'
import { navigate } from '../use-path.js'

export const AllCredentialsPage = () => (
  <CredentialList headingLevel={1} href={credentialPath} onSelect={(id) => navigate(credentialPath(id))} />
)
