import { useContext } from 'react'
import { formatMoment, type MomentStyle } from '../lib/format-moment.js'
import { useTimeZone } from '../lib/use-time-zone.js'
import { WordsContext } from '../lib/words-context.js'
import { RelativeTime } from './relative-time.js'

interface MomentProps {
  at: Date
  /** @default 'minute' */
  style?: MomentStyle | undefined
  /** Whether to say also how far away it is. @default false */
  relative?: boolean | undefined
}

/** A moment in the team's time zone. Where there is little room it breaks after a comma, not between a day and its month. */
export const Moment = ({ at, style = 'minute', relative = false }: MomentProps) => {
  const { locale } = useContext(WordsContext)
  const absolute = formatMoment(at, style, locale, useTimeZone())
  return (
    <>
      <time dateTime={at.toISOString()} dir="auto">
        {absolute.replaceAll(/([^,،]) /g, '$1\u00a0')}
      </time>
      {relative ? (
        <>
          {' '}
          <span className="wac-muted wac-relative" dir="auto">
            <RelativeTime at={at} />
          </span>
        </>
      ) : null}
    </>
  )
}
