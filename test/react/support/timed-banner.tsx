import { QueryClient } from '@tanstack/react-query'
import { act, render, screen } from '@testing-library/react'
import { Profiler } from 'react'
import { vi } from 'vitest'
import type { Credential, CredentialsClient } from '../../../src/contract/index.js'
import {
  CredentialsProvider,
  ExpiryBanner,
  type AlertThresholds,
  type CredentialAlerts,
} from '../../../src/react/index.js'
import { sampleCredential } from './sample.js'

export const HOUR = 3_600_000
export const DAY = 24 * HOUR

/** Credentials whose tokens run out so many days from now; `null`: never. They were checked a moment ago, and stay so. */
export const credentialsEndingIn = async (days: readonly (number | null)[]): Promise<Credential[]> => {
  const model = await sampleCredential('permanent')
  const { live } = model
  if (!live?.inspection) throw new Error('The scenario has no token.')
  const now = Date.now()
  const { inspection } = live
  return days.map((left, index) => ({
    ...model,
    id: `place-${index}`,
    label: `Place ${index}`,
    live: {
      ...live,
      fingerprint: `finger-${index}`,
      inspection: {
        ...inspection,
        checkedAt: new Date(now + 9_000 * DAY),
        expiry: left === null ? { kind: 'never' } : { kind: 'at', at: new Date(now + left * DAY) },
      },
    },
  }))
}

interface TimedOptions {
  thresholds?: AlertThresholds
  /** By how much the server's clock is ahead of this device's, in milliseconds. @default 0 */
  serverAhead?: () => number
}

/** The banner over a list that a server answers at once; fake timers are on. */
export const renderTimedBanner = async (
  credentials: Credential[],
  { thresholds, serverAhead = () => 0 }: TimedOptions = {},
) => {
  // Lazy parts are loaded ahead: fake timers do not wait for them.
  await Promise.all([
    import('../../../src/react/banner/banner-notices.js'),
    import('../../../src/react/data/alert-reader.js'),
  ])
  const list = vi.fn(async () => ({ credentials, serverTime: new Date(Date.now() + serverAhead()) }))
  // SAFETY: the banner asks for nothing but the list.
  const client = { list } as unknown as CredentialsClient
  // Its own timers would be counted with ours.
  const queryClient = new QueryClient({ defaultOptions: { queries: { gcTime: Infinity } } })
  const commits: string[] = []
  let latest: CredentialAlerts | undefined
  const timers = vi.spyOn(globalThis, 'setTimeout')
  render(
    <Profiler id="banner" onRender={(_, phase) => commits.push(phase)}>
      <CredentialsProvider client={client} queryClient={queryClient} timeZone="Asia/Kolkata">
        <ExpiryBanner thresholds={thresholds} onAlertsChange={(alerts) => (latest = alerts)} />
      </CredentialsProvider>
    </Profiler>,
  )
  const pass = async (milliseconds: number) => act(async () => vi.advanceTimersByTimeAsync(milliseconds))
  for (let turn = 0; turn < 5; turn++) await pass(2_000)
  return {
    list,
    commits,
    timers,
    pass,
    alerts: () => latest?.alerts ?? [],
    said: () => screen.getByRole('status').textContent,
    titles: () => [...document.querySelectorAll('strong')].map((title) => title.textContent),
  }
}
