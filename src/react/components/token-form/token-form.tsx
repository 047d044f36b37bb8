import { forwardRef, useId, type ComponentPropsWithoutRef } from 'react'
import type { DeepPartial } from '../../lib/deep-partial.js'
import { classNames } from '../../lib/class-names.js'
import { commonLabels } from '../../lib/labels/common-labels.js'
import { tokenFormLabels, type TokenFormLabels } from '../../lib/labels/token-form-labels.js'
import { MASKED, MASKED_CLASSES } from '../../lib/masked.js'
import { useLabels } from '../../lib/use-labels.js'
import { useLanguage } from '../../lib/use-language.js'
import { Button } from '../../ui/button.js'
import { NoteLine } from './note-line.js'
import { PasteNotices } from './paste-notices.js'
import { TokenInput } from './token-input.js'
import { useTokenForm } from './use-token-form.js'

export interface TokenFormProps extends Omit<ComponentPropsWithoutRef<'form'>, 'onSubmit' | 'children' | 'method'> {
  /** Gets the cleaned token once. What it rejects with decides whether the field keeps what was pasted: `unauthenticated` and `forbidden` clear it. */
  onSubmit: (token: string, signal: AbortSignal) => Promise<unknown>
  /** Something that may be sent is in the field: time to load what comes next. */
  onReady?: (() => void) | undefined
  labels?: DeepPartial<TokenFormLabels> | undefined
}

/**
 * Takes a pasted token, says what it is before anything is sent, and hands it over. Renders a `<form>`.
 * The token is in the input and in one call of `onSubmit`, nowhere else; the form's own `reset()` forgets it.
 */
export const TokenForm = forwardRef<HTMLFormElement, TokenFormProps>(function TokenForm(
  { onSubmit, onReady, labels, className, ...props },
  ref,
) {
  const id = useId()
  const words = useLabels('tokenForm', tokenFormLabels, labels)
  const { checking } = useLabels('common', commonLabels)
  const { verdict, refusal, unconfirmed, phase, failure, input, confirm, submitRef, send, cancel, clear } =
    useTokenForm({
      onSubmit,
      onReady,
    })
  const busy = phase === 'checking' || phase === 'slow'
  const progress = { idle: '', checking: words.checking, slow: words.stillChecking, cancelled: words.cancelled }[phase]

  return (
    <form
      noValidate
      {...useLanguage()}
      {...props}
      method="post"
      onSubmit={send}
      onReset={(event) => {
        props.onReset?.(event)
        if (!event.defaultPrevented) clear()
      }}
      className={classNames('wac-root wac-token-form', className)}
      aria-busy={busy || undefined}
      ref={ref}
    >
      <label htmlFor={`${id}-token`}>{words.field}</label>
      <div {...MASKED} className={`wac-field ${MASKED_CLASSES}`}>
        <TokenInput
          {...input}
          id={`${id}-token`}
          aria-invalid={refusal !== null || undefined}
          aria-describedby={`${id}-hint ${id}-notes ${id}-error`}
        />
      </div>
      <p className="wac-muted" id={`${id}-hint`}>
        {words.hint}
      </p>
      <div role="status" className="wac-notes" id={`${id}-notes`}>
        {verdict ? <PasteNotices verdict={verdict} except={refusal} words={words} /> : null}
      </div>
      <div className="wac-notes" id={`${id}-error`}>
        {refusal ? <NoteLine tone="bad" text={words.notices[refusal]} /> : null}
      </div>
      {verdict?.sendable === 'confirm' ? (
        <div className="wac-tick">
          <input
            {...confirm}
            type="checkbox"
            id={`${id}-confirm`}
            aria-invalid={unconfirmed || undefined}
            aria-describedby={unconfirmed ? `${id}-unconfirmed` : undefined}
          />
          <label htmlFor={`${id}-confirm`}>{words.confirm}</label>
          {unconfirmed ? (
            <p className="wac-error" id={`${id}-unconfirmed`}>
              {words.confirmFirst}
            </p>
          ) : null}
        </div>
      ) : null}
      <div role="alert" className="wac-notes">
        {failure ? <NoteLine tone="bad" text={words.failures[failure]} /> : null}
      </div>
      <div className="wac-actions">
        <Button type="submit" variant="primary" unavailable={busy} ref={submitRef}>
          {busy ? checking : words.submit}
        </Button>
        {busy ? <Button onClick={cancel}>{words.cancel}</Button> : null}
        <span role="status" className="wac-muted">
          {progress}
        </span>
      </div>
    </form>
  )
})
