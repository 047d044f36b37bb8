import { forwardRef, type ComponentPropsWithoutRef } from 'react'

/** Asks recorders, analytics and session replays to look away. */
export const MASKED = {
  'data-sentry-mask': '',
  'data-private': '',
  'data-dd-privacy': 'hidden',
  'data-hj-suppress': '',
  'data-clarity-mask': 'true',
  'data-openreplay-hidden': '',
} as const

export const MASKED_CLASSES = 'sentry-mask ph-no-capture fs-exclude rr-block'

/** A password field without a name, hidden from password managers. Uncontrolled: a controlled one writes the token into the DOM. */
export const TokenInput = forwardRef<HTMLInputElement, ComponentPropsWithoutRef<'input'>>(
  function TokenInput(props, ref) {
    return (
      <input
        {...MASKED}
        type="password"
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        dir="ltr"
        data-1p-ignore=""
        data-lpignore="true"
        data-bwignore=""
        data-form-type="other"
        {...props}
        className={`wac-input ${MASKED_CLASSES}`}
        ref={ref}
      />
    )
  },
)
