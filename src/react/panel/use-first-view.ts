import { useEffect, useState } from 'react'
import type { Credential } from '../../contract/index.js'
import { firstView } from './lazy-parts.js'

const PATIENCE = 1_000

/**
 * Whether the parts of the first view are there, so that it comes as a whole and nothing in it moves. Waits a second at most,
 * and not at all for what was rendered on a server. A part that is lost counts as there.
 */
export const useFirstView = (credential: Credential | undefined): boolean => {
  const [ready, setReady] = useState(credential !== undefined)
  const there = !ready && credential !== undefined && firstView(credential).every(({ known }) => known)
  if (there) setReady(true)
  useEffect(() => {
    if (ready || !credential) return
    const show = () => setReady(true)
    const timer = setTimeout(show, PATIENCE)
    void Promise.allSettled(firstView(credential).map(async (load) => load())).then(show)
    return () => clearTimeout(timer)
  }, [ready, credential])
  return ready || there
}
