import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { classNames } from '../lib/class-names.js'

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'link' | undefined
  /** Looks and reads as disabled, does nothing, and keeps the focus. */
  unavailable?: boolean | undefined
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', unavailable, className, onClick, ...props },
  ref,
) {
  return (
    <button
      type="button"
      aria-disabled={unavailable || undefined}
      {...props}
      onClick={unavailable ? undefined : onClick}
      className={classNames('wac-button', className)}
      data-variant={variant}
      ref={ref}
    />
  )
})
