import { useEffect, useId, useRef, type ReactNode } from 'react'

interface HandoverPartProps {
  heading: string
  /** A part that was opened keeps what is written in it. */
  shown: boolean
  children: ReactNode
}

/** A part of the dialog that opens on demand and takes the focus then. */
export const HandoverPart = ({ heading, shown, children }: HandoverPartProps) => {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (shown) title.current?.focus()
  }, [shown])
  return (
    <section aria-labelledby={id} hidden={!shown}>
      <h3 id={id} tabIndex={-1} ref={title}>
        {heading}
      </h3>
      {children}
    </section>
  )
}
