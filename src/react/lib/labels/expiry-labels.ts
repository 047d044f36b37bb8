import type { CredentialAlertKind } from '../../../core/index.js'
import { bannerLabels } from './banner-labels.js'

interface AlertSubject {
  /** The credential's label. */
  place: string
  fingerprint: string
  /** "in 5 days"; empty without a deadline. */
  when: string
  /** Whether the deadline has passed. */
  isOver: boolean
}

type AlertTitle = (subject: AlertSubject) => string

/** Words of the expiry notice and banner. */
export const expiryLabels = {
  ...bannerLabels,
  titles: {
    expiring: ({ place, fingerprint, when }) => `Token ${fingerprint} for ${place} expires ${when}`,
    critical: ({ place, fingerprint, when }) => `Token ${fingerprint} for ${place} expires ${when}`,
    expired: ({ place, fingerprint, when }) => `Token ${fingerprint} for ${place} expired ${when}`,
    'not-accepted': ({ place, fingerprint }) => `Meta no longer accepts token ${fingerprint} for ${place}`,
    'data-access': ({ place, fingerprint, when, isOver }) =>
      `Token ${fingerprint} for ${place} ${isOver ? 'lost' : 'loses'} its access to data ${when}`,
    'missing-permission': ({ place, fingerprint }) => `Token ${fingerprint} for ${place} lacks a permission it needs`,
    'check-stale': ({ place, fingerprint }) => `Token ${fingerprint} for ${place} has not been checked lately`,
    'candidate-waiting': ({ place, fingerprint }) => `A new token, ${fingerprint}, is waiting for ${place}`,
  } satisfies Record<CredentialAlertKind, AlertTitle> as Record<CredentialAlertKind, AlertTitle>,
  effects: {
    expiring: (numbers) => `After that, messages from ${numbers} stop.`,
    critical: (numbers) => `After that, messages from ${numbers} stop.`,
    expired: (numbers) => `Messages from ${numbers} are not sent until you put a new token in its place.`,
    'not-accepted': (numbers) => `Messages from ${numbers} are not sent until you put a new token in its place.`,
    'data-access': () =>
      'The person who made it has to sign in to the app again, or a system user token has to take its place.',
    'missing-permission': (numbers) => `Some of what ${numbers} need does not work.`,
    'check-stale': () => 'What you see about it may be out of date. Check it again.',
    'candidate-waiting': () => 'It was checked but is not in use. Switch to it, or discard it.',
  } satisfies Record<CredentialAlertKind, (numbers: string) => string> as Record<
    CredentialAlertKind,
    (numbers: string) => string
  >,
  numbers: (first: string | null, others: number) => {
    if (first === null) return 'your numbers'
    if (others === 0) return first
    return others === 1 ? `${first} and 1 more number` : `${first} and ${others} more numbers`
  },
  rotate: 'Rotate token',
  look: 'Go to the token',
  remindTomorrow: 'Remind me tomorrow',
  remindedTomorrow: 'You will be reminded tomorrow.',
  showOthers: (count: number) => (count === 1 ? 'Show 1 more warning' : `Show ${count} more warnings`),
  hideOthers: 'Show only the most urgent',
  /** `span`: "12 minutes". */
  clockBehind: (span: string) => `Your device’s clock is ${span} behind. Times here follow the server.`,
  clockAhead: (span: string) => `Your device’s clock is ${span} ahead. Times here follow the server.`,
  notShown: (count: number) => (count === 1 ? '1 more is not shown here.' : `${count} more are not shown here.`),
}

export type ExpiryLabels = typeof expiryLabels
