import { memo } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Expiry } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { StatusCardLabels } from '../../lib/labels/status-card-labels.js'
import { tokenKind } from '../../lib/token-kind.js'
import { useIsPast } from '../../lib/use-is-past.js'
import { useLabels } from '../../lib/use-labels.js'
import { Code } from '../../ui/code.js'
import { Fact } from '../../ui/fact.js'
import { Moment } from '../../ui/moment.js'
import { Phrase } from '../../ui/phrase.js'

const sameEnd = (a: Expiry, b: Expiry) =>
  a.kind === 'at' && b.kind === 'at' ? a.at.getTime() === b.at.getTime() : b.kind !== 'at'

const ExpiryFact = ({ expiry, words }: { expiry: Expiry & { kind: 'at' }; words: StatusCardLabels }) => (
  <Fact term={useIsPast(expiry.at) ? words.expired : words.expires}>
    <Moment at={expiry.at} relative />
  </Fact>
)

interface TokenFactsProps {
  slot: TokenSlot
  words: StatusCardLabels
}

export const TokenFacts = memo(function TokenFacts({ slot, words }: TokenFactsProps) {
  const common = useLabels('common', commonLabels)
  const { inspection, check } = slot
  return (
    <dl className="wac-facts">
      {inspection ? (
        <>
          <Fact term={words.app}>
            {inspection.appName ?? (inspection.appId ? null : common.notKnown)}{' '}
            {inspection.appId ? <Code>{inspection.appId}</Code> : null}
          </Fact>
          <Fact term={words.kind}>{tokenKind(inspection, common)}</Fact>
          <Fact term={words.owner}>
            {inspection.userId ? (
              <Phrase text={words.ownerId(inspection.userId)} codes={[inspection.userId]} />
            ) : (
              common.notKnown
            )}
          </Fact>
          <Fact term={words.issued}>
            {inspection.issuedAt ? <Moment at={inspection.issuedAt} relative /> : common.notKnown}
          </Fact>
          {inspection.expiry.kind === 'at' ? (
            <ExpiryFact expiry={inspection.expiry} words={words} />
          ) : (
            <Fact term={words.expires}>{inspection.expiry.kind === 'never' ? common.never : common.notKnown}</Fact>
          )}
          {inspection.dataAccessExpiry.kind === 'at' && !sameEnd(inspection.expiry, inspection.dataAccessExpiry) ? (
            <Fact term={words.dataAccess}>
              <Moment at={inspection.dataAccessExpiry.at} relative />
            </Fact>
          ) : null}
          <Fact term={words.lastChecked}>
            <Moment at={inspection.checkedAt} relative />
          </Fact>
        </>
      ) : null}
      {check && check.outcome !== 'inspected' ? (
        <Fact term={words.lastTried}>
          <Moment at={check.checkedAt} relative />
        </Fact>
      ) : null}
      <Fact term={words.added}>
        <Moment at={slot.addedAt} style="day" />
        {slot.addedBy ? (
          <>
            {' '}
            <bdi>{words.addedBy(slot.addedBy)}</bdi>
          </>
        ) : null}
      </Fact>
      <Fact term={words.lastUsed}>{slot.lastUsedAt ? <Moment at={slot.lastUsedAt} relative /> : words.noReport}</Fact>
      <Fact term={words.fingerprint}>
        <Code>{slot.fingerprint}</Code>
      </Fact>
    </dl>
  )
})
