import { forwardRef, type ComponentPropsWithoutRef } from 'react'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

export interface HeadingProps extends ComponentPropsWithoutRef<'h2'> {
  level: HeadingLevel
}

export const Heading = forwardRef<HTMLHeadingElement, HeadingProps>(function Heading({ level, ...props }, ref) {
  const Tag = `h${level}` as const
  return <Tag tabIndex={-1} {...props} ref={ref} />
})
