import { useContext, useId } from 'react'
import type { ReportedError, TokenSlot } from '../../../contract/index.js'
import type { Guidance } from '../../../core/index.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { ErrorInboxLabels } from '../../lib/labels/error-inbox-labels.js'
import { guidanceLabels } from '../../lib/labels/guidance-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { WordsContext } from '../../lib/words-context.js'
import { Button } from '../../ui/button.js'
import { Code } from '../../ui/code.js'
import { Fact } from '../../ui/fact.js'
import { Moment } from '../../ui/moment.js'

interface ReportedErrorRowProps {
  group: ReportedError
  live: TokenSlot | null
  guidance: Guidance
  words: ErrorInboxLabels
  onExplain: (() => void) | undefined
}

const TONES = { critical: 'bad', warning: 'warn', info: 'idle' } as const

const tokenWords = ({ fingerprint, slot }: ReportedError, live: TokenSlot | null, words: ErrorInboxLabels): string => {
  if (fingerprint === live?.fingerprint) return words.slots.live
  if (slot === null) return words.notKept
  return slot === 'live' ? words.wasLive : words.slots[slot]
}

export const ReportedErrorRow = ({ group, live, guidance, words, onExplain }: ReportedErrorRowProps) => {
  const id = useId()
  const { locale } = useContext(WordsContext)
  const { error: errorWords } = useLabels('guidance', guidanceLabels)
  const { whatDoesThisMean } = useLabels('common', commonLabels)
  const { error, senders, count, fingerprint } = group
  const names = new Intl.ListFormat(locale).format(senders)
  const isOldToken = guidance.id === 'token-190-old-token'

  return (
    <li className="wac-reported" data-tone={TONES[guidance.severity]}>
      <div className="wac-reported-head">
        <div>
          <strong id={id} className="wac-reported-title">
            {isOldToken ? words.oldToken(names) : guidance.title}
          </strong>
          <p>
            {error.code === null ? null : (
              <>
                <bdi className="wac-chip">{errorWords(error.code, error.subcode)}</bdi>{' '}
              </>
            )}
            <span className="wac-muted">{words.count(count)}</span>
          </p>
        </div>
        {onExplain ? (
          <Button aria-haspopup="dialog" aria-describedby={id} onClick={onExplain}>
            {whatDoesThisMean}
          </Button>
        ) : null}
      </div>
      <dl className="wac-facts">
        <Fact term={words.last}>
          <Moment at={group.lastAt} relative />
        </Fact>
        <Fact term={words.reportedBy}>
          <bdi>{names || words.unnamed}</bdi>
        </Fact>
        <Fact term={words.token}>
          <Code>{fingerprint}</Code> <span className="wac-muted">{tokenWords(group, live, words)}</span>
        </Fact>
        {count > 1 ? (
          <Fact term={words.first}>
            <Moment at={group.firstAt} />
          </Fact>
        ) : null}
      </dl>
    </li>
  )
}
