import { useState, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import css from '../../src/styles/styles.css?inline'

const attach = (host: HTMLElement) => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  return root
}

/** Puts its content into a shadow root, with our styles as its own. */
export const ShadowHost = ({ children }: { children: ReactNode }) => {
  const [root, setRoot] = useState<ShadowRoot | null>(null)
  return (
    <div data-host ref={(host) => setRoot((before) => (host && !before ? attach(host) : before))}>
      {root ? createPortal(children, root) : null}
    </div>
  )
}
