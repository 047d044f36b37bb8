import { useCallback, useContext } from 'react'
import { findGuidance } from '../../core/guidance/find-guidance.js'
import type { GraphError, Guidance, GuidanceFacts } from '../../core/index.js'
import { translateGuidance } from './translate-guidance.js'
import { WordsContext } from './words-context.js'

/** `findGuidance` in the language of the provider. Brings the catalogue with it, so only lazy parts may use it. */
export const useFindGuidance = (): ((error: GraphError, facts?: GuidanceFacts) => Guidance) => {
  const { guidance } = useContext(WordsContext)
  return useCallback(
    (error, facts) => {
      const found = findGuidance(error, facts)
      return guidance ? translateGuidance(found, guidance) : found
    },
    [guidance],
  )
}
