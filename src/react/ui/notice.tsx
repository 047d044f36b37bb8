import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'
import type { Tone } from './tone.js'

const ICONS: Record<Tone, IconName> = { good: 'check', warn: 'warning', bad: 'cross', idle: 'info', accent: 'info' }

interface NoticeProps {
  tone: Tone
  children: ReactNode
  actions?: ReactNode
  /** @default by tone */
  icon?: IconName | undefined
}

export const Notice = ({ tone, children, actions, icon = ICONS[tone] }: NoticeProps) => (
  <div className="wac-notice" data-tone={tone}>
    <Icon name={icon} />
    <div className="wac-notice-body">{children}</div>
    {actions ? <div className="wac-actions">{actions}</div> : null}
  </div>
)
