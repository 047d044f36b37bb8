/** Words of the proof that a switch has reached the services that send. */
export const proofOfUseLabels = {
  heading: 'Is the new token in use?',
  noReport: 'No report yet. The services that send your messages have not said which token they use.',
  notUsed: 'No sender has used the new token yet.',
  /** `sender`: `null` where the service did not give its name. */
  firstUsed: (when: string, sender: string | null) =>
    sender === null ? `First used ${when}.` : `First used ${when} by ${sender}.`,
  allMoved: (senders: number) => (senders === 1 ? 'The only sender uses it.' : `All ${senders} senders use it.`),
  behind: (behind: number, senders: number) =>
    behind === 1
      ? `1 of ${senders === 1 ? '1 sender' : `${senders} senders`} still uses the old token.`
      : `${behind} of ${senders} senders still use the old token.`,
  silent: (silent: number, senders: number) =>
    silent === 1
      ? `1 of ${senders === 1 ? '1 sender' : `${senders} senders`} has sent nothing since the switch.`
      : `${silent} of ${senders} senders have sent nothing since the switch.`,
  senderStates: {
    moved: 'Uses the new token',
    behind: 'Uses the old token',
    silent: 'Nothing since the switch',
  },
  /** `when`: "2 minutes ago". */
  lastUsed: (when: string) => `last ${when}`,
  behindHelp:
    'Messages of a sender with the old token stop when that token ends. Restart it, or have it read the token again.',
}

export type ProofOfUseLabels = typeof proofOfUseLabels
