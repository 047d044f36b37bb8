import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { MASKED, MASKED_CLASSES } from '../../lib/masked.js'

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
