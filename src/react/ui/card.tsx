import { forwardRef, useId, type ComponentPropsWithoutRef, type ReactNode, type Ref } from 'react'
import { classNames } from '../lib/class-names.js'
import { useLanguage } from '../lib/use-language.js'
import { Heading, type HeadingLevel } from './heading.js'
import type { Tone } from './tone.js'

export interface CardProps extends Omit<ComponentPropsWithoutRef<'section'>, 'title'> {
  heading: ReactNode
  level: HeadingLevel
  headingRef?: Ref<HTMLHeadingElement> | undefined
  /** Stands under the heading. */
  lead?: ReactNode
  /** Stands beside the heading. */
  aside?: ReactNode
  tone?: Tone | undefined
}

export const Card = forwardRef<HTMLElement, CardProps>(function Card(
  { heading, level, headingRef, lead, aside, tone, className, children, ...props },
  ref,
) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      {...useLanguage()}
      {...props}
      className={classNames('wac-root wac-card', className)}
      data-tone={tone}
      ref={ref}
    >
      <div className="wac-card-head">
        <div>
          <Heading level={level} id={id} className="wac-card-heading" ref={headingRef}>
            {heading}
          </Heading>
          {lead}
        </div>
        {aside ? <div className="wac-card-aside">{aside}</div> : null}
      </div>
      {children}
    </section>
  )
})
