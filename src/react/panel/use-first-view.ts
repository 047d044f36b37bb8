import { useEffect, useState } from 'react'
import type { Credential } from '../../contract/index.js'
import { loadFirstView } from './lazy-parts.js'

const PATIENCE = 1_000

/**
 * Whether the parts of the first view are there, so that it comes as a whole and nothing in it moves. Waits a second at most,
 * and not at all for what was rendered on a server.
 */
export const useFirstView = (credential: Credential | undefined): boolean => {
  const [ready, setReady] = useState(credential !== undefined)
  useEffect(() => {
    if (ready || !credential) return
    const show = () => setReady(true)
    const timer = setTimeout(show, PATIENCE)
    void loadFirstView(credential).then(show)
    return () => clearTimeout(timer)
  }, [ready, credential])
  return ready
}
