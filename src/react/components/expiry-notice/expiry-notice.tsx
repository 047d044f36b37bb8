import { forwardRef, type ComponentPropsWithoutRef, type ReactNode } from 'react'
import type { CredentialAlert } from '../../../core/index.js'
import { classNames } from '../../lib/class-names.js'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import { expiryLabels, type ExpiryLabels } from '../../lib/labels/expiry-labels.js'
import { numberName } from '../../lib/number-name.js'
import { useLabels } from '../../lib/use-labels.js'
import { useLanguage } from '../../lib/use-language.js'
import { useRelativeTime } from '../../lib/use-relative-time.js'
import { Button } from '../../ui/button.js'
import { Icon, type IconName } from '../../ui/icon.js'
import { Moment } from '../../ui/moment.js'
import { Phrase } from '../../ui/phrase.js'
import type { Tone } from '../../ui/tone.js'

const TONES: Record<CredentialAlert['severity'], Tone> = { critical: 'bad', warning: 'warn', info: 'idle' }

export interface ExpiryNoticeProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children' | 'title'> {
  alert: CredentialAlert
  /** The credential's label. */
  place: string
  labels?: DeepPartial<ExpiryLabels> | undefined
  /** Without it there is no "Rotate token", nor "Go to the token" where no new one is asked for. */
  onRotate?: (() => void) | undefined
  /** Whether whoever looks may replace the token; else the way there is called "Go to the token". @default true */
  canRotate?: boolean | undefined
  /** Without it there is no "What does this mean?". */
  onExplain?: (() => void) | undefined
  /** Without it the notice cannot be put off; expired and refused tokens never can. */
  onRemindTomorrow?: (() => void) | undefined
  /** Stands after the actions. */
  more?: ReactNode
}

/** One alert in words: which token, since or until when, what stops working, and what to do. Renders a `<div>`. */
export const ExpiryNotice = forwardRef<HTMLDivElement, ExpiryNoticeProps>(function ExpiryNotice(
  { alert, place, labels, onRotate, canRotate = true, onExplain, onRemindTomorrow, more, className, ...props },
  ref,
) {
  const words = useLabels('expiry', expiryLabels, labels)
  const common = useLabels('common', commonLabels)
  const { kind, severity, fingerprint, deadline, serves } = alert
  const when = useRelativeTime(deadline?.at ?? null)
  const [first] = serves
  const numbers = words.numbers(first ? numberName(first, common) : null, serves.length - 1)
  const isFinal = kind === 'expired' || kind === 'not-accepted'
  // What only wants to be looked at asks for no new token.
  const isUrgent = severity !== 'info'
  const asksForNew = isUrgent && canRotate
  const icon: IconName = !isUrgent ? 'info' : severity === 'warning' && deadline ? 'clock' : 'warning'

  return (
    <div
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-expiry-notice', className)}
      data-tone={TONES[severity]}
      data-kind={kind}
      ref={ref}
    >
      <Icon name={icon} />
      <div className="wac-expiry-notice-body">
        <strong className="wac-expiry-notice-title">
          <Phrase
            text={words.titles[kind]({ place, fingerprint, when, isOver: alert.daysLeft === 0 })}
            codes={[fingerprint]}
          />
        </strong>
        <p>
          {deadline ? (
            <>
              <Moment at={deadline.at} />
              {' · '}
            </>
          ) : null}
          <Phrase
            text={words.effects[kind](numbers)}
            codes={first?.displayPhoneNumber ? [first.displayPhoneNumber] : []}
          />
        </p>
      </div>
      <div className="wac-actions">
        {onRotate ? (
          <Button variant={asksForNew ? 'primary' : 'secondary'} onClick={onRotate}>
            {asksForNew ? words.rotate : words.look}
          </Button>
        ) : null}
        {onExplain ? (
          <Button variant="link" onClick={onExplain}>
            {common.whatDoesThisMean}
          </Button>
        ) : null}
        {onRemindTomorrow && !isFinal ? (
          <Button variant="link" onClick={onRemindTomorrow}>
            {words.remindTomorrow}
          </Button>
        ) : null}
        {more}
      </div>
    </div>
  )
})
