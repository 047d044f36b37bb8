import { useContext } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { Expiry, TokenInspection } from '../../../core/index.js'
import { formatMoment } from '../../lib/format-moment.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { StatusCardLabels } from '../../lib/labels/status-card-labels.js'
import { useIsPast } from '../../lib/use-is-past.js'
import { useLabels } from '../../lib/use-labels.js'
import { useTimeZone } from '../../lib/use-time-zone.js'
import { WordsContext } from '../../lib/words-context.js'
import { LifetimeBar } from '../../ui/lifetime-bar.js'
import { RelativeTime } from '../../ui/relative-time.js'

interface TokenLifetimeProps {
  slot: TokenSlot
  inspection: TokenInspection
  words: StatusCardLabels
}

const FAR = new Date(8.64e15)

/** The clock that does not rule, where it says something else. */
const otherClock = (
  { deadline }: TokenSlot['status'],
  { expiry, dataAccessExpiry }: TokenInspection,
): Expiry | null => {
  if (deadline?.clock === 'data-access') return expiry
  const later = deadline && dataAccessExpiry.kind === 'at' && dataAccessExpiry.at > deadline.at
  return later ? dataAccessExpiry : null
}

export const TokenLifetime = ({ slot, inspection, words }: TokenLifetimeProps) => {
  const { locale } = useContext(WordsContext)
  const common = useLabels('common', commonLabels)
  const timeZone = useTimeZone()
  const { deadline, neverExpires } = slot.status
  const over = useIsPast(deadline?.at ?? FAR)
  const other = otherClock(slot.status, inspection)
  const later = other?.kind === 'at' ? other.at : null
  const laterOver = useIsPast(later ?? FAR)

  const day = (name: string, at: Date) => `${name} ${formatMoment(at, 'day', locale, timeZone)}`
  const endless = (never: boolean) => (never ? common.neverExpires : words.unknownEnd)
  const expires = (past: boolean) => (past ? words.expired : words.expires)

  const from = inspection.issuedAt ?? slot.addedAt
  const start = day(inspection.issuedAt ? words.issued : words.added, from)
  const byDataAccess = deadline?.clock === 'data-access'
  const end = deadline ? day(byDataAccess ? words.dataAccess : expires(over), deadline.at) : endless(neverExpires)
  const afterwards = later
    ? day(byDataAccess ? expires(laterOver) : words.dataAccess, later)
    : other && endless(other.kind === 'never')
  const open = deadline ? other?.kind === 'never' : neverExpires
  const closed = deadline && (!other || later)
  const ruling = (
    <>
      {end}
      {deadline ? (
        <>
          {' · '}
          <RelativeTime at={deadline.at} />
        </>
      ) : null}
    </>
  )
  // Then the bar goes on after the deadline.
  const isInside = afterwards !== null || (deadline !== null && over)

  return (
    <div className="wac-life">
      <LifetimeBar
        from={from}
        to={deadline?.at ?? null}
        later={later}
        rest={closed ? 'closed' : open ? 'open' : 'unknown'}
        label={afterwards ? words.lifetimeOfTwo(start, end, afterwards) : words.lifetime(start, end)}
        today={words.today}
        deadline={isInside ? ruling : null}
      />
      <div className="wac-life-ends" aria-hidden="true">
        <span>{start}</span>
        {isInside ? null : <span>{ruling}</span>}
        {afterwards ? <span>{afterwards}</span> : null}
      </div>
    </div>
  )
}
