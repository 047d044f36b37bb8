import { NavLink } from './nav-link.js'
import { ALL_CREDENTIALS_PATH, API_CREDENTIALS_PATH, ROUTES, THOUSAND_PATH } from './routes.js'

export function SideNavigation() {
  return (
    <nav className="shell-side" aria-label="Main">
      <p className="shell-brand">Acme admin</p>
      <ul>
        {ROUTES.map(({ path, title }) => (
          <li key={path}>
            <NavLink to={path}>{title}</NavLink>
          </li>
        ))}
        <li>
          <p className="shell-group">Settings</p>
          <ul>
            <li>
              <p className="shell-group">WhatsApp Configuration</p>
              <ul>
                <li>
                  <NavLink to={API_CREDENTIALS_PATH}>API Credentials</NavLink>
                </li>
                <li>
                  <NavLink to={ALL_CREDENTIALS_PATH}>All credentials</NavLink>
                </li>
                <li>
                  <NavLink to={THOUSAND_PATH}>1,000 numbers</NavLink>
                </li>
              </ul>
            </li>
          </ul>
        </li>
      </ul>
    </nav>
  )
}
