import type { ReactNode } from 'react'

interface PageLinkProps {
  href: string
  children: ReactNode
  describedBy?: string | undefined
  onFollow?: (() => void) | undefined
}

/** A link to a page of somebody else, which learns nothing of ours. */
export const PageLink = ({ href, children, describedBy, onFollow }: PageLinkProps) => (
  <a
    className="wac-link"
    href={href}
    target="_blank"
    rel="noopener noreferrer"
    referrerPolicy="no-referrer"
    aria-describedby={describedBy}
    onClick={onFollow}
    onAuxClick={onFollow}
  >
    {children}
  </a>
)
