import type { Credentials } from '../../server/index.js'
import type { ScenarioClock } from './scenario-clock.js'
import type { Scenario } from './scenario.js'

interface Reporting {
  scenario: Scenario
  credentials: Credentials
  credentialId: string
  clock: ScenarioClock
  fingerprints: { live: string; previous: string }
  /** Until when senders have reported. */
  at: Date
}

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
const FORGOTTEN = '0a1b-2c3d'

interface Use {
  sender: string | undefined
  fingerprint: string
  msAgo: number
}

/** Each sender used the previous token a quarter of an hour ago, took up the live one soon after the switch, and used its own a moment ago. */
export const reportSenders = async ({ credentials, credentialId, clock, at, ...facts }: Reporting): Promise<void> => {
  for (const { sender, fingerprint, msAgo } of usesOf(facts).toSorted((a, b) => b.msAgo - a.msAgo)) {
    clock.set(new Date(at.getTime() - msAgo))
    await credentials.reportUse(credentialId, fingerprint, { sender })
  }
}

const usesOf = ({ scenario, fingerprints }: Pick<Reporting, 'scenario' | 'fingerprints'>): Use[] => {
  const { live, previous } = fingerprints
  if (!scenario.senders) return [{ sender: undefined, fingerprint: live, msAgo: 14 * SECOND_MS }]
  return Object.entries(scenario.senders).flatMap(([sender, role], index) => [
    ...(previous ? [{ sender, fingerprint: previous, msAgo: 15 * MINUTE_MS }] : []),
    ...(role === 'live' ? [{ sender, fingerprint: live, msAgo: (9 - index) * MINUTE_MS }] : []),
    { sender, fingerprint: fingerprints[role], msAgo: (14 + 5 * index) * SECOND_MS },
  ])
}

/** Each error comes as often as planned: the last time a good minute after the others, so that all are counted. */
export const reportErrors = async (reporting: Reporting): Promise<void> => {
  const { scenario, credentials, credentialId, clock, fingerprints, at } = reporting
  for (const { of, body, senders, count = 1, minutesAgo } of scenario.errors ?? []) {
    for (let index = 0; index < count; index++) {
      const isLast = index === count - 1
      clock.set(new Date(at.getTime() - minutesAgo * MINUTE_MS - (isLast ? 0 : 61 * SECOND_MS)))
      const fingerprint = of === 'forgotten' ? FORGOTTEN : fingerprints[of]
      await credentials.reportError(credentialId, fingerprint, body, { sender: senders[index % senders.length] })
    }
  }
}
