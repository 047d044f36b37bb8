import type { ReactNode } from 'react'

/** One row of a `.wac-facts` list. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className="wac-fact">
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
)
