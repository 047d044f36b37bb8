import type { ReactNode } from 'react'

/** An id, a code or a permission: stays left-to-right in every language. */
export const Code = ({ children }: { children: ReactNode }) => (
  <bdi className="wac-code" dir="ltr">
    {children}
  </bdi>
)
