import { useQueryClient } from '@tanstack/react-query'
import type { Credential } from '../../contract/index.js'
import type { GuidanceNextStep } from '../components/guidance-dialog/guidance-check.js'
import { GuidanceDialog } from '../components/guidance-dialog/guidance-dialog.js'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import { useCredentialWrites } from '../data/use-credential-writes.js'
import { ownApp } from '../lib/own-app.js'
import { slotFacts } from '../lib/slot-facts.js'
import { judgeCredential } from './judge-credential.js'
import type { Explained } from './use-panel.js'

interface CredentialGuidanceProps {
  credentialId: string
  /** `undefined`: not known, so nothing can be checked. */
  credential: Credential | undefined
  explained: Explained
  open: boolean
  onClose: () => void
  /** Shows the comparison of two tokens. Without it a candidate that loses something is not offered here. */
  onCompare?: (() => void) | undefined
  onUsed?: (() => void) | undefined
  onCloseAutoFocus?: ((event: Event) => void) | undefined
}

/** The guidance dialog about a credential: what is known of its token goes in, and "Check again" asks the server. */
export const CredentialGuidance = ({
  credentialId,
  credential,
  explained,
  open,
  onClose,
  onCompare,
  onUsed,
  onCloseAutoFocus,
}: CredentialGuidanceProps) => {
  const { client, scope, portalContainer, links, onOpenTicket, ticketUrl, chakraAppIds } = useCredentialsSettings()
  const queryClient = useQueryClient()
  const writes = useCredentialWrites(credentialId)
  const { live = null, candidate = null, previous = null, requirements } = credential ?? {}
  const { error, fingerprint } = explained
  const slot = fingerprint ? [live, candidate, previous].find((kept) => kept?.fingerprint === fingerprint) : live
  const appId = slot?.inspection?.appId ?? requirements?.appId
  const known = slot && requirements ? slotFacts(slot, requirements, chakraAppIds) : {}
  const facts = { ownApp: ownApp(appId, chakraAppIds), ...(explained.facts ?? known) }

  const next = ({ comparison }: Credential): GuidanceNextStep | undefined => {
    if (!comparison?.losses.length) {
      const promote = async () => {
        const went = (await writes.promote([])) !== null
        if (went) onUsed?.()
        return went
      }
      return { kind: 'use', run: promote }
    }
    return onCompare && { kind: 'compare', run: onCompare }
  }
  const version = () =>
    queryClient.getQueryData(credentialQueries.detail(client, credentialId, scope).queryKey)?.version
  // Somebody pasted a token in another tab meanwhile: the refusal brought what is true, so the second try counts.
  const checkWhatIsThere = async () => {
    const seen = version()
    return (await writes.check()) ?? (version() === seen ? null : writes.check())
  }
  const check = async () => {
    const checked = await checkWhatIsThere()
    if (!checked) return { outcome: 'failed' } as const
    return judgeCredential(checked, { explained: { ...explained, facts }, chakraAppIds, next })
  }

  return (
    <GuidanceDialog
      error={error}
      facts={facts}
      at={explained.at}
      subject={{ credentialId, token: slot ?? { fingerprint }, requirements }}
      open={open}
      onOpenChange={(opened) => (opened ? undefined : onClose())}
      onCheck={credential?.viewer.can === 'manage' ? check : undefined}
      onCloseAutoFocus={onCloseAutoFocus}
      onOpenTicket={onOpenTicket}
      ticketUrl={ticketUrl}
      links={links}
      container={portalContainer}
    />
  )
}
