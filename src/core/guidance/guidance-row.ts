import type { GraphErrorReason } from '../errors/graph-error.js'
import type { Guidance } from './guidance.js'
import type { GuidanceStepId } from './guidance-steps.js'
import type { GuidanceTextId } from './guidance-texts.js'

type TextWith<Prefix extends string> = Extract<GuidanceTextId, `${Prefix}-${string}`>
type EffectName = TextWith<'effect'> extends `effect-${infer Name}` ? Name : never
type ChakraName = TextWith<'chakra'> extends `chakra-${infer Name}` ? Name : never

/** An entry as it is written down. The ticket step is added to each: last, or first with `ticketFirst`. */
export type GuidanceRow = readonly [
  reason: GraphErrorReason | null,
  title: string,
  cause: string,
  effect: EffectName,
  steps: readonly GuidanceStepId[],
  notes?: readonly Exclude<GuidanceTextId, TextWith<'effect' | 'chakra'>>[],
  more?: Partial<Pick<Guidance, 'family' | 'codes' | 'documentedStatus' | 'severity' | 'ticketFirst' | 'source'>> & {
    chakra?: ChakraName | null
  },
]

/** Entries by id. */
export type GuidanceRows = Readonly<Record<string, GuidanceRow>>
