import type { GuidanceTranslation } from './guidance-translation.js'
import type { Labels } from './labels.js'

/**
 * A whole language: its props are those of the provider.
 * @example <CredentialsProvider client={client} {...es}>
 */
export interface Translation {
  /** BCP 47. */
  locale: string
  dir: 'ltr' | 'rtl'
  labels: Labels
  guidance: GuidanceTranslation
}
