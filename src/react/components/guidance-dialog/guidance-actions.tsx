import { useCallback, useState, type ReactNode } from 'react'
import { commonLabels } from '../../lib/labels/common-labels.js'
import type { GuidanceLabels } from '../../lib/labels/guidance-labels.js'
import { useLabels } from '../../lib/use-labels.js'
import { Button } from '../../ui/button.js'
import { Notice } from '../../ui/notice.js'
import type { Tone } from '../../ui/tone.js'
import type { GuidanceCheck, GuidanceNextStep } from './guidance-check.js'
import type { HandoverKind } from './handover/handover.js'

interface GuidanceActionsProps {
  /** What there is to say now. */
  told: { text: string; tone: Tone } | null
  solved: Extract<GuidanceCheck, { outcome: 'solved' }> | null
  pending: boolean
  /** Whether checking is what to do next. */
  urgent: boolean
  ticketFirst: boolean
  onCheck: (() => void) | undefined
  /** Which part is open. */
  handover: HandoverKind | null
  onHandover: (kind: HandoverKind) => void
  onClose: () => void
  words: GuidanceLabels
  children: ReactNode
}

/** What can be done now; always in sight below the text. */
export const GuidanceActions = ({
  told,
  solved,
  pending,
  urgent,
  ticketFirst,
  onCheck,
  handover,
  onHandover,
  onClose,
  words,
  children,
}: GuidanceActionsProps) => {
  const { checkAgain, checking } = useLabels('common', commonLabels)
  const [using, setUsing] = useState(false)
  const [notUsed, setNotUsed] = useState(false)
  // The button that had the focus is gone when it is solved: the next step gets it.
  const takeFocus = useCallback((button: HTMLButtonElement | null) => button?.focus(), [])

  const use = async ({ run }: GuidanceNextStep) => {
    setUsing(true)
    setNotUsed(false)
    const went = await Promise.resolve(run()).catch(() => false)
    setUsing(false)
    if (went === false) setNotUsed(true)
    else onClose()
  }
  const shown: typeof told = notUsed ? { text: words.notUsed, tone: 'bad' } : told
  const next = solved?.next

  return (
    <div className="wac-dialog-foot">
      <div role="status">{shown ? <Notice tone={shown.tone}>{shown.text}</Notice> : null}</div>
      <div className="wac-actions">
        {next ? (
          <Button variant="primary" unavailable={using} onClick={() => void use(next)} ref={takeFocus}>
            {using ? words.using : words[next.kind]}
          </Button>
        ) : null}
        {solved || !onCheck ? null : (
          <Button variant={urgent || !ticketFirst ? 'primary' : 'secondary'} unavailable={pending} onClick={onCheck}>
            {pending ? checking : checkAgain}
          </Button>
        )}
        {children}
        {solved ? null : (
          <>
            <Button
              variant={ticketFirst && !urgent ? 'primary' : 'secondary'}
              aria-expanded={handover === 'ticket'}
              onClick={() => onHandover('ticket')}
            >
              {words.ticket}
            </Button>
            <Button variant="link" aria-expanded={handover === 'brief'} onClick={() => onHandover('brief')}>
              {words.whoCanFix}
            </Button>
          </>
        )}
        {solved && !next ? (
          <Button variant="primary" onClick={onClose} ref={takeFocus}>
            {words.close}
          </Button>
        ) : (
          <Button onClick={onClose}>{words.close}</Button>
        )}
      </div>
    </div>
  )
}
