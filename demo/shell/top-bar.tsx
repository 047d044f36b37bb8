import { Notifications } from './notifications.js'
import { SessionSwitch } from './session-switch.js'
import { usePath } from './use-path.js'
import { useTheme } from './use-theme.js'

export function TopBar() {
  const { theme, toggle } = useTheme()
  return (
    <header className="shell-top">
      <button type="button" className="shell-button" onClick={toggle}>
        {theme === 'dark' ? 'Light theme' : 'Dark theme'}
      </button>
      <SessionSwitch />
      <Notifications key={usePath()} />
    </header>
  )
}
