import { useCredentialAlerts } from '@chakrahq/whatsapp-credentials'
import { useId, useState } from 'react'
import { ALERT_WORDS } from './alert-words.js'
import { NavLink } from './nav-link.js'
import { credentialPath } from './routes.js'

export function Notifications() {
  const panelId = useId()
  const [isOpen, setIsOpen] = useState(false)
  const { alerts, total } = useCredentialAlerts()
  return (
    <div className="shell-bell">
      <button
        type="button"
        className="shell-button"
        aria-expanded={isOpen}
        aria-controls={panelId}
        onClick={() => setIsOpen(!isOpen)}
      >
        <BellIcon />
        Notifications <span className="shell-count">{total}</span>
      </button>
      <div id={panelId} className="shell-popover" hidden={!isOpen}>
        {total === 0 && <p>Nothing needs you.</p>}
        <ul>
          {alerts.map(({ credentialId, place, alert }) => (
            <li key={`${credentialId}:${alert.key}`} data-severity={alert.severity}>
              <NavLink to={credentialPath(credentialId)}>
                {place}: {ALERT_WORDS[alert.kind]}
              </NavLink>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}

function BellIcon() {
  return (
    <svg
      viewBox="0 0 24 24"
      width="18"
      height="18"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
    >
      <path d="M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  )
}
