import { useContext, useMemo } from 'react'
import type { DeepPartial } from './deep-partial.js'
import type { Labels } from './labels/labels.js'
import { mergeLabels } from './merge-labels.js'
import { WordsContext } from './words-context.js'

/** The words of one section: the component's own over the provider's over the defaults. Defaults come with the part that shows them. */
export const useLabels = <K extends keyof Labels>(
  section: K,
  defaults: Labels[K],
  own?: DeepPartial<Labels[K]>,
): Labels[K] => {
  const provided: DeepPartial<Labels[K]> | undefined = useContext(WordsContext).labels[section]
  return useMemo(() => mergeLabels(mergeLabels(defaults, provided), own), [defaults, provided, own])
}
