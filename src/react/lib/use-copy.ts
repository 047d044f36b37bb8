import { useEffect, useRef, useState, type RefObject } from 'react'

/** Copies a text; where the browser refuses, it selects `shown`, so that the person can. */
export const useCopy = (text: string, shown: RefObject<HTMLElement | null>) => {
  const [state, setState] = useState<'idle' | 'copied' | 'not-copied'>('idle')
  const last = useRef(text)
  useEffect(() => {
    if (last.current !== text) setState('idle')
    last.current = text
  }, [text])
  const copy = async () => {
    setState('idle')
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current)
      setState('not-copied')
    }
  }
  return { state, copy: () => void copy() }
}
