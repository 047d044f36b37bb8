import { useInfiniteQuery } from '@tanstack/react-query'
import type { Credential, TokenSlot } from '../../contract/index.js'
import { credentialQueries } from '../data/credential-queries.js'
import { useCredentialsSettings } from '../data/credentials-context.js'
import type { HeadingLevel } from '../ui/heading.js'
import { PartBoundary } from '../ui/part-boundary.js'
import { ProofOfUse } from './lazy-parts.js'

interface SwitchProofProps {
  credential: Credential
  live: TokenSlot
  headingLevel: HeadingLevel
}

export const SwitchProof = ({ credential: { id, senders }, live, headingLevel }: SwitchProofProps) => {
  const { client, scope } = useCredentialsSettings()
  const { data } = useInfiniteQuery(credentialQueries.events(client, id, scope))
  const switched = data?.find(({ kind }) => kind === 'promoted' || kind === 'undone')
  return (
    <PartBoundary failed={null}>
      <ProofOfUse live={live} senders={senders} switchedAt={switched?.at} headingLevel={headingLevel} />
    </PartBoundary>
  )
}
