import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon.js'
import type { Tone } from './tone.js'

export const Mark = ({ icon, tone, children }: { icon: IconName; tone: Tone; children: ReactNode }) => (
  <span className="wac-mark" data-tone={tone}>
    <Icon name={icon} />
    {children}
  </span>
)
