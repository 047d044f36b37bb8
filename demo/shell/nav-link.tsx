import type { MouseEvent, ReactNode } from 'react'
import { navigate, usePath } from './use-path.js'

interface NavLinkProps {
  to: string
  children: ReactNode
}

export function NavLink({ to, children }: NavLinkProps) {
  const path = usePath()
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    navigate(to)
  }
  const isHere = path === to || path.startsWith(`${to}/`)
  return (
    <a className="shell-link" href={to} onClick={follow} aria-current={isHere ? 'page' : undefined}>
      {children}
    </a>
  )
}
