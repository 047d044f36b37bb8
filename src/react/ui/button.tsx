import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { classNames } from '../lib/class-names.js'

export interface ButtonProps extends ComponentPropsWithoutRef<'button'> {
  /** @default 'secondary' */
  variant?: 'primary' | 'secondary' | 'link' | undefined
  /** Looks and reads as disabled, but keeps the focus and still tells `onClick`. */
  unavailable?: boolean | undefined
}

export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(
  { variant = 'secondary', unavailable, className, ...props },
  ref,
) {
  return (
    <button
      type="button"
      aria-disabled={unavailable || undefined}
      {...props}
      className={classNames('wac-button', className)}
      data-variant={variant}
      ref={ref}
    />
  )
})
