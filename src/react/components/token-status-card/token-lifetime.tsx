import { useContext } from 'react'
import type { TokenSlot } from '../../../contract/index.js'
import type { TokenInspection } from '../../../core/index.js'
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

export const TokenLifetime = ({ slot, inspection, words }: TokenLifetimeProps) => {
  const { locale } = useContext(WordsContext)
  const common = useLabels('common', commonLabels)
  const timeZone = useTimeZone()
  const { deadline, neverExpires } = slot.status
  const from = inspection.issuedAt ?? slot.addedAt
  const to = deadline?.at ?? null
  const over = useIsPast(to ?? FAR)

  const start = `${inspection.issuedAt ? words.issued : words.added} ${formatMoment(from, 'day', locale, timeZone)}`
  const ends = deadline?.clock === 'data-access' ? words.dataAccess : over ? words.expired : words.expires
  const endWithout = neverExpires ? common.neverExpires : words.unknownEnd
  const end = to ? `${ends} ${formatMoment(to, 'day', locale, timeZone)}` : endWithout
  const shape = to ? 'closed' : neverExpires ? 'open' : 'unknown'

  return (
    <div className="wac-life">
      <LifetimeBar from={from} to={to} shape={shape} label={words.lifetime(start, end)} />
      <div className="wac-life-ends" aria-hidden="true">
        <span>{start}</span>
        {shape === 'closed' && !over ? <b>{words.today}</b> : null}
        <span>
          {end}
          {to ? (
            <>
              {', '}
              <RelativeTime at={to} />
            </>
          ) : null}
        </span>
      </div>
    </div>
  )
}
