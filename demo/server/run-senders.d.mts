import type { Credentials } from '@chakrahq/whatsapp-credentials/server'

export function runSenders(
  credentials: Pick<Credentials, 'getLiveToken' | 'reportUse' | 'reportError'>,
  options: { everySeconds: number; credentialIds: string[]; graphUrl: string },
): {
  plan: () => { everySeconds: number; senders: string[]; codes: number[] }
  refuse: (refusal: { sender: string; credentialId: string; code: number | string }) => Promise<boolean>
  stop: () => Promise<void>
}
