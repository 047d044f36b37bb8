import type { GuidanceId, GuidanceStepId, GuidanceTextId } from '../../../core/index.js'

/** The guidance catalogue in another language, by id. A missing or an unknown id does not compile. */
export interface GuidanceTranslation {
  entries: Readonly<Record<GuidanceId, readonly [title: string, cause: string]>>
  steps: Readonly<Record<GuidanceStepId, string>>
  /** Effects, notes, and what is special in Chakra Chat. */
  texts: Readonly<Record<GuidanceTextId, string>>
}

/** The guidance that a host words anew; the rest stays English. */
export type PartialGuidanceTranslation = {
  [K in keyof GuidanceTranslation]?: Partial<GuidanceTranslation[K]> | undefined
}
