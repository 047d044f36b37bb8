import type { TokenSlot } from '../../../contract/index.js'
import type { SenderUse } from '../../../contract/schemas/sender-use.js'

/** `behind`: used the old token after the switch. `silent`: nothing was heard of it since. */
export type SenderState = 'moved' | 'behind' | 'silent'

export interface Proof {
  /** Those that need somebody come first. */
  senders: { use: SenderUse; state: SenderState }[]
  /** The first sender that used the new token. */
  first: SenderUse | null
  count: Record<SenderState, number>
}

const ORDER: SenderState[] = ['behind', 'silent', 'moved']

/** What the senders' reports say about the token that is live now. Without the time of the switch, who used another token last is behind. */
export const readProof = ({ fingerprint }: TokenSlot, uses: SenderUse[], switchedAt: Date | null): Proof => {
  const stateOf = (use: SenderUse): SenderState => {
    if (use.fingerprint === fingerprint) return 'moved'
    return switchedAt && use.lastUsedAt <= switchedAt ? 'silent' : 'behind'
  }
  const senders = uses
    .map((use) => ({ use, state: stateOf(use) }))
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
  const moved = senders.filter(({ state }) => state === 'moved').map(({ use }) => use)
  const number = (state: SenderState) => senders.filter((sender) => sender.state === state).length
  return {
    senders,
    first: moved.sort((a, b) => a.firstUsedAt.getTime() - b.firstUsedAt.getTime())[0] ?? null,
    count: { moved: number('moved'), behind: number('behind'), silent: number('silent') },
  }
}
