import type { GuidanceActor } from '../../../core/index.js'

/** Words around the guidance; its own text is data of the catalogue. */
export const guidanceLabels = {
  firstSteps: 'What to do first',
  steps: 'What to do',
  effect: 'What it means for your messages',
  notes: 'Good to know',
  inChakra: 'In Chakra Chat',
  raw: 'What Meta said',
  error: (code: number, subcode: number | null) => (subcode === null ? `Error ${code}` : `Error ${code} · ${subcode}`),
  received: (status: number) => `received ${status}`,
  documented: (statuses: string) => `documented ${statuses}`,
  trace: (id: string) => `Trace ${id}`,
  openLink: 'Open the page in a new tab',
  copy: 'Copy details',
  copied: 'Copied.',
  ticket: 'Open a Chakra Ticket',
  whoCanFix: 'Who can fix this?',
  close: 'Close',
  source: 'What Meta writes about it',
  actors: {
    'business-admin': 'Business admin',
    'app-developer': 'App developer',
    chakra: 'Chakra',
    meta: 'Meta',
    nobody: 'Only waiting helps',
  } satisfies Record<GuidanceActor, string> as Record<GuidanceActor, string>,
}

export type GuidanceLabels = typeof guidanceLabels
