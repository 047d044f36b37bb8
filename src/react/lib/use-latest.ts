import { useInsertionEffect, useRef } from 'react'

/** What was last rendered, for code that runs later. */
export const useLatest = <T>(value: T): { readonly current: T } => {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
