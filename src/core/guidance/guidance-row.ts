import type { GraphErrorReason } from '../errors/graph-error.js'
import type { Guidance } from './guidance.js'
import type { GuidanceStepId } from './guidance-steps.js'
import type { GuidanceTextId } from './guidance-texts.js'

type TextWith<Prefix extends string> = Extract<GuidanceTextId, `${Prefix}-${string}`>
type NameOf<Id extends string> = Id extends `${'effect' | 'chakra'}-${infer Name}` ? Name : never

/** An entry as it is written down. The ticket step is added to each: last, or first with `ticketFirst`. */
export type GuidanceRow = readonly [
  title: string,
  cause: string,
  effect: NameOf<TextWith<'effect'>>,
  steps: readonly GuidanceStepId[],
  notes?: readonly Exclude<GuidanceTextId, TextWith<'effect' | 'chakra'>>[],
  more?: Partial<Pick<Guidance, 'family' | 'codes' | 'documentedStatus' | 'severity' | 'ticketFirst' | 'source'>> & {
    /** @default the row's key */
    reason?: null
    /** @default 'help', except next to the authorization errors */
    chakra?: NameOf<TextWith<'chakra'>>
  },
]

/** Entries of a family by reason; the general one goes by the family's own name. */
export type GuidanceRows = Readonly<Partial<Record<GraphErrorReason | NamedEntry, GuidanceRow>>>

type NamedEntry =
  Guidance['family'] | 'old-token' | 'expiring' | 'data-access' | 'network' | 'not-inspectable' | 'unknown'
