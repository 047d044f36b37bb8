import { Icon, type IconName } from '../../ui/icon.js'
import type { Tone } from '../../ui/tone.js'

const ICONS: Record<Tone, IconName> = { good: 'check', warn: 'warning', bad: 'cross', idle: 'info', accent: 'info' }

export const NoteLine = ({ tone, text }: { tone: Tone; text: string }) => (
  <p className="wac-note" data-tone={tone}>
    <Icon name={ICONS[tone]} />
    <span>{text}</span>
  </p>
)
