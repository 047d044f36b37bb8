import type { SenderUse } from '../../../contract/schemas/sender-use.js'
import type { ProofOfUseLabels } from '../../lib/labels/proof-of-use-labels.js'
import { useRelativeTime } from '../../lib/use-relative-time.js'
import { Code } from '../../ui/code.js'
import type { IconName } from '../../ui/icon.js'
import { Mark } from '../../ui/mark.js'
import type { Tone } from '../../ui/tone.js'
import type { SenderState } from './read-proof.js'

const MARKS: Record<SenderState, { icon: IconName; tone: Tone }> = {
  moved: { icon: 'check', tone: 'good' },
  behind: { icon: 'warning', tone: 'warn' },
  silent: { icon: 'question', tone: 'idle' },
}

interface SenderRowProps {
  use: SenderUse
  state: SenderState
  words: ProofOfUseLabels
}

export const SenderRow = ({ use, state, words }: SenderRowProps) => {
  const when = useRelativeTime(use.lastUsedAt)
  return (
    <li data-sender={state}>
      <bdi className="wac-sender-name">{use.sender}</bdi>
      <Mark {...MARKS[state]}>{words.senderStates[state]}</Mark>
      <span className="wac-muted">
        <Code>{use.fingerprint}</Code> {when ? words.lastUsed(when) : null}
      </span>
    </li>
  )
}
