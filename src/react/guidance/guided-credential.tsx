import { useCredential } from '../data/use-credential.js'
import { CredentialGuidance } from '../panel/lazy-parts.js'
import type { WaitingError } from './waiting-error.js'

interface GuidedCredentialProps {
  credentialId: string
  waiting: WaitingError
  open: boolean
  onClose: () => void
  onCloseAutoFocus: () => void
}

/** Guidance about a credential that the host only names. */
export const GuidedCredential = ({ credentialId, waiting, ...dialog }: GuidedCredentialProps) => {
  const { data, isLoading, failureCount } = useCredential(credentialId)
  const { error, facts, origin } = waiting
  // What is known of the token decides what the dialog says: it must not change under the reader.
  if (isLoading && failureCount === 0) return null
  return (
    <CredentialGuidance
      {...dialog}
      credentialId={credentialId}
      credential={data}
      explained={{ error, facts, at: origin.at, fingerprint: origin.fingerprint }}
    />
  )
}
