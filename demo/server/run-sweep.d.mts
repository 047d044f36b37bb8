import type { Credentials } from '@chakrahq/whatsapp-credentials/server'

export interface SweepState {
  everySeconds: number
  running: boolean
  runs: number
  lookedAt: number
  askedGraph: number
  told: number
  startedAt: Date | null
  endedAt: Date | null
  nextAt: Date | null
  failure: string | null
  alerts: { id: string; credentialId: string; label: string; kind: string; at: Date }[]
}
export function runSweep(
  credentials: Pick<Credentials, 'sweep'>,
  options: { everySeconds: number },
): { progress: () => SweepState; stop: () => Promise<void> }
