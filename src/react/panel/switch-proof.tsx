import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { Credential, SenderUse, TokenSlot } from '../../contract/index.js'
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

const OFTEN = 15_000
const SELDOM = 60_000

/** How often to ask what senders reported, in milliseconds; not at all once every one of them has moved. */
const askEvery = (senders: SenderUse[], { fingerprint }: TokenSlot): number | false => {
  if (senders.length === 0) return SELDOM
  return senders.some((use) => use.fingerprint !== fingerprint) ? OFTEN : false
}

export const SwitchProof = ({ credential: { id, senders }, live, headingLevel }: SwitchProofProps) => {
  const { client, scope } = useCredentialsSettings()
  const { data } = useInfiniteQuery(credentialQueries.events(client, id, scope))
  useQuery({
    ...credentialQueries.detail(client, id, scope),
    refetchInterval: askEvery(senders, live),
    // The panel shows what comes.
    notifyOnChangeProps: [],
  })
  const switched = data?.find(({ kind }) => kind === 'promoted' || kind === 'undone')
  return (
    <PartBoundary failed={null}>
      <ProofOfUse live={live} senders={senders} switchedAt={switched?.at} headingLevel={headingLevel} />
    </PartBoundary>
  )
}
