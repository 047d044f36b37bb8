import type { GraphError, GuidanceFacts } from '../../../core/index.js'

/** What to do with a token that turned out to work. */
export interface GuidanceNextStep {
  /** `compare`: something would be lost, so the admin has to look first. */
  kind: 'use' | 'compare'
  /** Resolves with `false` when it did not go through; else the dialog closes. */
  run: () => boolean | void | Promise<boolean | void>
}

/** What a check says about the error that is explained. */
export type GuidanceCheck =
  /** It is gone. `next`: the token that works is not in use yet. */
  | { outcome: 'solved'; next?: GuidanceNextStep | undefined; isCandidate?: boolean | undefined }
  /** Meta still refuses the token, perhaps for another reason. */
  | { outcome: 'unsolved'; error: GraphError; facts?: GuidanceFacts | undefined }
  /** The token works, but a check cannot see whether the error comes again. */
  | { outcome: 'unsure' }
  /** Nothing was learned. */
  | { outcome: 'failed' }
